namespace TalentSettlement.Core.PrintedForms;

/// <summary>A child on a form.</summary>
/// <param name="BornOn">The day of birth.</param>
/// <param name="Parent">Whose child: 本人 or 配偶.</param>
/// <param name="Stage">Of which marriage of that parent, or 非婚.</param>
/// <param name="Move">随迁 or 不随迁.</param>
public sealed record ChildRow(string BornOn, string Parent, string Stage, string Move);
