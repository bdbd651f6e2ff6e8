namespace TalentSettlement.Core.PrintedForms;

/// <summary>An indicator on a form.</summary>
/// <param name="Group">The group of the table (一级指标).</param>
/// <param name="Rule">The rule as the table words it (二级指标).</param>
/// <param name="Points">What it contributes.</param>
/// <param name="Evidence">What proves it.</param>
/// <param name="Department">Who examines it.</param>
/// <param name="Recount">What it contributes after the recount; blank before.</param>
public sealed record PointsRow(string Group, string Rule, string Points, string Evidence, string Department, string Recount);
