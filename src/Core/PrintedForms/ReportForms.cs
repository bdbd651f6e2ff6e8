using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Registration;

namespace TalentSettlement.Core.PrintedForms;

/// <summary>Fills in the two report forms.</summary>
internal static class ReportForms
{
    /// <summary>Report form one: the person, the family, the registration (S-14, S-48, S-49).</summary>
    public static FormContent.ReportOne One(PointsCase @case, FormSources sources)
    {
        var family = @case.File.Registration.Family;
        return new FormContent.ReportOne(
            FormContents.Head(PrintedForm.ReportFormOne, @case, sources),
            FormContents.Person(@case, sources),
            [.. Marriages("本人", family?.Marriages ?? []), .. Marriages("配偶", family?.SpouseMarriages ?? [])],
            Children(family, _ => true),
            [.. @case.File.Registration.Credentials.Select(credential => new CredentialRow(FormWords.Of(credential.Kind), credential.Name))],
            FormText.Of(PointsCase.DeclaredOf(@case)!.At));
    }

    /// <summary>Report form two: the points, item by item (S-07, B4).</summary>
    public static FormContent.ReportTwo Two(PointsCase @case, FormSources sources)
    {
        var declared = PointsCase.DeclaredOf(@case)!;
        var table = sources.Law.TableOf(declared);
        return new FormContent.ReportTwo(
            FormContents.Head(PrintedForm.ReportFormTwo, @case, sources),
            FormContents.Person(@case, sources),
            table.Title.Zh,
            FormText.Of(declared.At.ChinaDate),
            Lines(@case, sources, null),
            FormText.Of(declared.Points),
            FormText.Of(table.Threshold),
            declared.Explanation);
    }

    /// <summary>The indicators that give or cost points, with what the recount of proven claims gives.</summary>
    public static ImmutableArray<PointsRow> Lines(PointsCase @case, FormSources sources, ImmutableArray<Claim>? proven)
    {
        var declared = PointsCase.DeclaredOf(@case)!;
        var table = sources.Law.TableOf(declared);
        var recount = proven is { } claims
            ? PointsRules.Evaluate(@case.File.Declaration with { Claims = claims }, table, declared.At.ChinaDate).Lines
            : [];
        return
        [
            .. from line in DeclaredMaterials.ScoreOf(@case, sources.Law).Lines
               let indicator = line.Indicator
               let counted = recount.FirstOrDefault(again => again.Indicator.Code == indicator.Code)?.Points
               where line.Points != 0 || counted is not (null or 0)
               select new PointsRow(
                   table.Groups.Single(one => one.Code == indicator.Group).Name.Zh,
                   indicator.Rule.Zh,
                   FormText.Of(line.Points),
                   indicator.Evidence.Zh,
                   sources.NameOf(indicator.Department, declared.At.ChinaDate),
                   counted is { } points ? FormText.Of(points) : ""),
        ];
    }

    /// <summary>Children, those that are meant.</summary>
    public static ImmutableArray<ChildRow> Children(Family? family, Func<Child, bool> meant)
    {
        ImmutableArray<Child> children = family?.Children ?? [];
        return [.. children.Where(meant).Select(Row)];
    }

    private static ChildRow Row(Child child) => new(
        FormText.Of(child.BornOn),
        child.Parent is ChildOf.Applicant ? "本人" : "配偶",
        child.Stage == 0 ? "非婚" : $"第{child.Stage}段",
        child.Move is ChildMove.MovesAlong ? "随迁" : "不随迁");

    private static IEnumerable<MarriageRow> Marriages(string whose, ImmutableArray<Marriage> marriages) =>
        marriages.Select((marriage, i) => new MarriageRow(
            whose, i + 1, FormText.Of(marriage.From), FormWords.Of(marriage.Ended), FormText.Of(marriage.Through), marriage.Children));
}
