using System.Collections.Immutable;

namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>How written material is prepared (A4纸、分类、按清单顺序装订, S-23).</summary>
/// <param name="Paper">The paper: always <c>A4</c>, 210 by 297 millimetres.</param>
/// <param name="BindingMargin">The margin on the left, in millimetres, that stays free for the binding (装订线).</param>
/// <param name="Rules">What is to be observed, in words.</param>
public sealed record BindingRules(string Paper, int BindingMargin, ImmutableArray<Wording> Rules);
