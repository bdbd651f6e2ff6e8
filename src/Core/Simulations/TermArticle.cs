using TalentSettlement.Core.Policies;
using TermPurpose = TalentSettlement.Core.Calendar.TermPurpose;

namespace TalentSettlement.Core.Simulations;

/// <summary>The article that a term or a fixed date rests on, and what it says (N4).</summary>
/// <param name="Purpose">What the term is for.</param>
/// <param name="Line">The demand, as the regulation map numbers it, for example <c>S-32</c>.</param>
/// <param name="Act">The notice or guide.</param>
/// <param name="Place">Where in it.</param>
/// <param name="Says">What it says of the term, told and not quoted, and what the operator settled where it is silent.</param>
/// <param name="Confidence">How well the length of the term is founded.</param>
public sealed record TermArticle(TermPurpose Purpose, string Line, Wording Act, Wording Place, Wording Says, Confidence Confidence);
