using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.WrittenMaterial;

namespace TalentSettlement.Core.PointsCases;

/// <summary>The list of materials that the papers of a case are read against (材料清单, S-21): what is on it is known, everything else is not (I-112).</summary>
public static class CaseMaterials
{
    /// <summary>The list of what was submitted, counted under the pinned table for the day of the submission.</summary>
    /// <param name="file">The file.</param>
    /// <param name="declared">What was submitted.</param>
    /// <param name="law">The rules in force.</param>
    public static MaterialList ListOf(PointsFile file, DeclaredPoints declared, PointsLaw law)
    {
        var (declaration, on) = (file.Declaration with { Claims = declared.Claims }, declared.At.ChinaDate);
        return MaterialRules.ListFor(declaration, PointsRules.Evaluate(declaration, law.TableOf(declared), on), file.Registration, law.Materials.InForceOn(on));
    }

    /// <summary>The refusal of originals that no rule asks for; before the publicity has passed there is no list yet (S-21, S-51).</summary>
    /// <param name="seen">The originals.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="today">The China date.</param>
    /// <returns>The refusal with every one of them, or <see langword="null"/>.</returns>
    internal static Refusal? UnknownOriginals(ImmutableArray<string> seen, PointsLaw law, DateOnly today)
    {
        var known = law.Materials.InForceOn(today).Materials;
        return RefusalOf([.. from original in seen.Select((item, i) => (Item: item, i))
                             where known.All(material => material.Code.Value != original.Item)
                             select new Reason("material-unknown", $"seen[{original.i}]")]);
    }

    /// <summary>The refusal of papers that are not on the list of a case that was submitted.</summary>
    /// <param name="case">The case.</param>
    /// <param name="named">The papers, each with the field that names it.</param>
    /// <param name="law">The rules in force.</param>
    /// <returns>The refusal with every one of them, or <see langword="null"/>.</returns>
    internal static Refusal? UnknownItems(PointsCase @case, IEnumerable<(string Field, string Item)> named, PointsLaw law) =>
        RefusalOf([.. NotListed(@case, named, law)]);

    /// <summary>The refusal of faults that name an item that is not on the list, or a code that the rules do not know (S-29).</summary>
    /// <param name="case">The case.</param>
    /// <param name="faults">The faults.</param>
    /// <param name="law">The rules in force.</param>
    /// <returns>The refusal with every one of them, or <see langword="null"/>.</returns>
    internal static Refusal? UnknownFaults(PointsCase @case, ImmutableArray<MaterialFault> faults, PointsLaw law) => RefusalOf(
    [
        .. NotListed(@case, faults.Select((fault, i) => ($"faults[{i}].item", fault.Item)), law),
        .. from fault in faults.Select((fault, i) => (fault.Code, Field: $"faults[{i}].code"))
           where !law.Materials.Faults.ContainsKey(fault.Code)
           select new Reason("material-fault-unknown", fault.Field),
    ]);

    private static IEnumerable<Reason> NotListed(PointsCase @case, IEnumerable<(string Field, string Item)> named, PointsLaw law)
    {
        var list = PointsCase.DeclaredOf(@case) is { } declared ? ListOf(@case.File, declared, law) : null;
        return from paper in named where list?.Find(new MaterialCode(paper.Item)) is null select new Reason("material-unknown", paper.Field);
    }

    private static Refusal? RefusalOf(ImmutableArray<Reason> unknown) => unknown.IsEmpty ? null : new Refusal(RefusalKind.Unacceptable, unknown);
}
