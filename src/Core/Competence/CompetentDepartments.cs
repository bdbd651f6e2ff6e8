using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Competence;

/// <summary>Who reviews one thing: the department in the lead, and those whose agreement is needed too (T-09 to T-11, C2, C6).</summary>
/// <param name="Lead">The department that the notice names (主审).</param>
/// <param name="Concurring">Departments that review the same thing for their own part (会审); they may disagree. Usually none.</param>
public sealed record CompetentDepartments(DepartmentCode Lead, ImmutableArray<DepartmentCode> Concurring)
{
    /// <summary>Every department that gives an opinion, the lead first.</summary>
    [JsonIgnore]
    public ImmutableArray<DepartmentCode> All => [Lead, .. Concurring];
}
