using System.Collections.Immutable;
using TalentSettlement.Core.Competence;

namespace TalentSettlement.Core.Districts;

/// <summary>A district (区) of Tianjin in which an applicant may plan to settle (T-05).</summary>
/// <param name="Code">Its six-digit code.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Group">The group of districts it is counted to, for example 市内六区.</param>
/// <param name="JointWindow">The joint review window of the planned place of settlement (拟落户地区联审窗口, T-16, T-20).</param>
/// <param name="Departments">What the departments of the joint review are called in this district.</param>
public sealed record District(
    DistrictCode Code,
    Wording Name,
    string Group,
    Wording JointWindow,
    ImmutableDictionary<DepartmentCode, string> Departments);
