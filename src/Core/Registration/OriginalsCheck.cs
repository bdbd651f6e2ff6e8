using System.Collections.Immutable;

namespace TalentSettlement.Core.Registration;

/// <summary>That the originals were seen at a window and agree with what is filled in (核验原件, S-51).</summary>
/// <param name="At">When.</param>
/// <param name="By">The account of the window's clerk, who answers for it (S-17).</param>
/// <param name="Seen">What was seen, by the codes of the material list.</param>
/// <param name="Checked">The form that was checked, by its hash: a later change needs another check.</param>
public sealed record OriginalsCheck(DateTimeOffset At, string By, ImmutableArray<string> Seen, Elements.ContentHash Checked);
