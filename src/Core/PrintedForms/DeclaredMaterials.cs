using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.WrittenMaterial;

namespace TalentSettlement.Core.PrintedForms;

/// <summary>The list of materials of a case: of what was submitted, under the rules of the day of its submission (S-21).</summary>
public static class DeclaredMaterials
{
    /// <summary>Draws it up.</summary>
    /// <param name="case">The case.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="materials">The rules for written material.</param>
    /// <returns>The list; <see langword="null"/> before the publicity has passed, and once it is decided.</returns>
    public static MaterialList? ListOf(PointsCase @case, PointsLaw law, MaterialListRuleSets materials) =>
        FormRules.HasDossier(@case) ? Of(@case, law, materials) : null;

    /// <summary>What was submitted, counted under the pinned table for the day of the submission.</summary>
    internal static Score ScoreOf(PointsCase @case, PointsLaw law) =>
        PointsCase.DeclaredOf(@case) is { } declared
            ? PointsRules.Evaluate(@case.File.Declaration with { Claims = declared.Claims }, law.TableOf(declared), declared.At.ChinaDate)
            : throw new InvalidOperationException("Nothing was submitted.");

    /// <summary>The list, whatever the state, for forms that name its items.</summary>
    internal static MaterialList? Of(PointsCase @case, PointsLaw law, MaterialListRuleSets materials) =>
        PointsCase.DeclaredOf(@case) is { } declared
            ? CaseMaterials.ListOf(@case.File, declared, law with { Materials = materials })
            : null;
}
