using System.Collections.Immutable;
using TalentSettlement.Core.Notices;
using TalentSettlement.Core.PointsCases;

namespace TalentSettlement.Core.PrintedForms;

/// <summary>Fills in the requests that are printed, signed, sealed and handed in at the window.</summary>
internal static class RequestForms
{
    /// <summary>The request to cancel (S-36, S-39).</summary>
    public static FormContent.Cancellation Cancellation(PointsCase @case, FormSources sources)
    {
        var request = @case.File.Cancellation!;
        return new FormContent.Cancellation(
            FormContents.Head(PrintedForm.CancellationForm, @case, sources),
            FormContents.Person(@case, sources),
            request.Reason,
            FormText.Of(request.At),
            @case is PointsCase.ToBePrinted or PointsCase.Printed or PointsCase.Collected or PointsCase.Moving ? "审批同意后" : "审批同意前",
            Documents(PointsCase.DocumentsOf(@case)));
    }

    /// <summary>The request to change what stands on notice and card (S-37, S-38).</summary>
    public static FormContent.Change Change(PointsCase @case, FormSources sources)
    {
        var issued = ChangeRules.IssuedOf(@case)!;
        var person = FormContents.Person(@case, sources);
        return new FormContent.Change(
            FormContents.Head(PrintedForm.ChangeForm, @case, sources),
            person,
            issued.Change!.Number,
            FormText.Of(issued.Change.At),
            [.. issued.Change.Changes.Select(change => Row(change, person, sources))],
            Documents(issued.Documents));
    }

    private static ChangeRow Row(FieldChange change, FormPerson person, FormSources sources)
    {
        var field = Enum.GetValues<CardField>().Single(known => KebabWord.Of(known) == change.Field);
        var (before, after) = field switch
        {
            CardField.Name => (person.Name, change.Value),
            CardField.IdentityNumber => (person.IdentityNumber, change.Value),
            CardField.Origin => (person.Origin, change.Value),
            _ => (person.Target, sources.DistrictNamed(change.Value) ?? change.Value),
        };
        return new ChangeRow(FormWords.Of(field), before, after);
    }

    private static ImmutableArray<string> Documents(EntryDocuments? documents) =>
        documents is null ? [] : [documents.Notice.Number, .. documents.Cards.Select(card => card.Number)];
}
