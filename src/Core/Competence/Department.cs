namespace TalentSettlement.Core.Competence;

/// <summary>A department of the joint review (联审部门): human resources, education, public security "and other departments" (T-08).</summary>
/// <param name="Code">The code of the department.</param>
/// <param name="Name">What it is called.</param>
public sealed record Department(DepartmentCode Code, Wording Name);
