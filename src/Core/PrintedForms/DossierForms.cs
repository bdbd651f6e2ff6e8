using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.WrittenMaterial;

namespace TalentSettlement.Core.PrintedForms;

/// <summary>Fills in the list of materials and the review form.</summary>
internal static class DossierForms
{
    /// <summary>The list of materials (S-21, S-23).</summary>
    public static FormContent.Materials Materials(PointsCase @case, FormSources sources)
    {
        var list = DeclaredMaterials.Of(@case, sources.Law, sources.Materials)!;
        return new FormContent.Materials(
            FormContents.Head(PrintedForm.MaterialList, @case, sources),
            FormContents.Person(@case, sources),
            sources.Law.TableOf(PointsCase.DeclaredOf(@case)!).Title.Zh,
            FormText.Of(list.On),
            FormText.Of(list.Points),
            Rows(list, sources),
            [.. list.Binding.Rules.Select(rule => rule.Zh)],
            @case is PointsCase.AwaitingMaterial { Term: var term } ? HandInBy(term, sources) : "");
    }

    /// <summary>The review form, with the recount once there is one (S-27).</summary>
    public static FormContent.Review Review(PointsCase @case, FormSources sources)
    {
        var list = DeclaredMaterials.Of(@case, sources.Law, sources.Materials)!;
        var acceptance = (@case as PointsCase.Examining)?.Acceptance;
        return new FormContent.Review(
            FormContents.Head(PrintedForm.ReviewForm, @case, sources),
            FormContents.Person(@case, sources),
            Rows(list, sources),
            ReportForms.Lines(@case, sources, acceptance?.Claims),
            FormText.Of(list.Points),
            acceptance is null ? "" : FormText.Of(acceptance.Points),
            FormText.Of(acceptance?.At.ChinaDate));
    }

    /// <summary>Until when material is handed in.</summary>
    public static string HandInBy(MaterialTerm term, FormSources sources)
    {
        var deadline = term.DeadlineUnder(sources.Law);
        return $"{FormText.Of(deadline.LastDay)}{(deadline.Closing is { } closing ? $" {closing:HH\\:mm}" : "")}前";
    }

    private static ImmutableArray<MaterialRow> Rows(MaterialList list, FormSources sources) =>
    [
        .. from item in list.Items
           let material = item.Material
           select new MaterialRow(
               item.Number,
               material.Name.Zh,
               material.Remark?.Zh,
               FormWords.Of(material.Form),
               item.Pieces,
               item.Sheets switch { null => "按实际", 0 => "—", { } sheets => $"{sheets}" },
               string.Join("、", material.Attestations.Select(FormWords.Of)),
               string.Join("；", item.Reasons.Select(Why)),
               sources.NameOf(material.Department, list)),
    ];

    private static string Why(MaterialReason reason) => reason switch
    {
        MaterialReason.ForPoints { Rule: var rule, Points: var points } => $"{rule.Zh}（{FormText.Of(points)}分）",
        MaterialReason.ForFact { Words: var words } => words.Zh,
        MaterialReason.ForCondition { Words: var words } => words.Zh,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
