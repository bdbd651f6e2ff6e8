namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>One thing to be corrected in the written material (需补正内容, S-29).</summary>
/// <param name="Item">The item of the material list.</param>
/// <param name="Code">What is wrong, in kebab-case, for example <c>not-sealed</c>.</param>
/// <param name="Remark">What to correct, in words the agency reads, 0 to 200 characters; no personal data.</param>
public sealed record MaterialFault(string Item, string Code, string? Remark = null);
