namespace TalentSettlement.Core.Competence;

/// <summary>A register with which the system compares what was stated (数据比对, T-12).</summary>
/// <param name="Code">The code of the register.</param>
/// <param name="Name">What it is called.</param>
/// <param name="KeptBy">The department through which it is asked.</param>
public sealed record ComparisonSource(string Code, Wording Name, DepartmentCode KeptBy);
