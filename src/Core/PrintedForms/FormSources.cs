using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.Districts;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.WrittenMaterial;

namespace TalentSettlement.Core.PrintedForms;

/// <summary>What a form is filled in from besides the case.</summary>
/// <param name="Law">The rules in force.</param>
/// <param name="Materials">The rules for written material.</param>
/// <param name="Districts">The districts of the city.</param>
/// <param name="Agency">The agency of the case, or none.</param>
/// <param name="Verification">The public address at which the code of a notice or card is verified; the code is appended.</param>
/// <param name="PrintedAt">When it is printed.</param>
public sealed record FormSources(
    PointsLaw Law, MaterialListRuleSets Materials, SettlementDistricts Districts, Agency? Agency, Uri Verification, DateTimeOffset PrintedAt)
{
    /// <summary>The district in which the person settles; absent while none is stated.</summary>
    internal SettlementDistrict? TargetOf(PointsCase @case) =>
        @case.File.Registration.Target is { } code && Districts.TryFind(code, PrintedAt.ChinaDate, out var district) ? district : null;

    /// <summary>What the district of a code is called; absent when there is none.</summary>
    internal string? DistrictNamed(string code) =>
        Districts.TryFind(new DistrictCode(code), PrintedAt.ChinaDate, out var district) ? district.NameOn(PrintedAt.ChinaDate)?.Zh : null;

    /// <summary>A paper by its code, in whatever version.</summary>
    internal Material? MaterialNamed(string code) =>
        Materials.Versions.SelectMany(version => version.Materials).LastOrDefault(material => material.Code.Value == code);

    /// <summary>What a department is called under the rules of a list.</summary>
    internal string NameOf(DepartmentCode department, MaterialList list) => Materials.Find(list.Rules)!.Departments[department].Zh;

    /// <summary>What a department is called on a day.</summary>
    internal string NameOf(DepartmentCode department, DateOnly day) => Materials.InForceOn(day).Departments[department].Zh;
}
