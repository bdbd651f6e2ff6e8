using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.PrintedForms;
using TalentSettlement.Core.Publicity;

namespace TalentSettlement.Core.Tests.PrintedForms;

/// <summary>Which form can be printed when, and by whom (S-21, S-29, S-31, S-36, S-38, S-42, S-54).</summary>
[Trait("Demand", "S-21")]
public sealed class FormRulesTests
{
    private static readonly PrintedForm[] Dossier =
        [PrintedForm.MaterialList, PrintedForm.ReportFormOne, PrintedForm.ReportFormTwo, PrintedForm.ReviewForm];

    [Fact]
    public void Once_publicity_has_passed_the_list_and_the_forms_can_be_printed_in_binding_order_S21() =>
        Assert.Equal(Dossier, Printable(Dossiers.Passed, FormReader.Declarant));

    [Fact]
    public void During_publicity_nothing_can_be_printed_S21()
    {
        PointsCase[] before =
        [
            new PointsCase.WithAgency(Dossiers.File, Dossiers.Printed),
            new PointsCase.AwaitingPublicity(Dossiers.File, Dossiers.Declared),
            new PointsCase.PublicityFailed(Dossiers.File, Dossiers.Declared, null!, Dossiers.Printed),
        ];

        Assert.All(before, @case => Assert.Empty(Printable(@case, FormReader.Bureau)));
        Assert.All(before, @case => Assert.Null(DeclaredMaterials.ListOf(@case, Dossiers.Law, Dossiers.Sources.Materials)));
    }

    [Fact]
    [Trait("Demand", "S-54")]
    public void Where_an_indicator_is_issued_the_forms_are_printed_after_it_S54()
    {
        var waiting = Dossiers.Passed with { Term = Dossiers.Term with { Indicator = IndicatorStage.On } };
        var issued = waiting with { Term = waiting.Term with { Validity = LegalClock.Start(TermPurpose.IndicatorValidity, Term.CalendarDays(60), Dossiers.Printed) } };

        Assert.Empty(Printable(waiting, FormReader.Declarant));
        Assert.Equal(Dossier, Printable(issued, FormReader.Declarant));
    }

    [Fact]
    public void After_a_return_what_is_to_be_corrected_is_printed_beside_the_list_S29() =>
        Assert.Equal([.. Dossier, PrintedForm.CorrectionNotice], Printable(Dossiers.Returned, FormReader.Declarant));

    [Fact]
    public void The_forms_of_a_request_can_be_printed_while_it_is_open_S36_S38()
    {
        Assert.Equal([.. Dossier, PrintedForm.CancellationForm], Printable(Dossiers.CancellationAskedIn(Dossiers.Passed), FormReader.Declarant));
        Assert.Contains(PrintedForm.ChangeForm, Printable(Dossiers.ChangeAsked, FormReader.Declarant));
        Assert.DoesNotContain(PrintedForm.ChangeForm, Printable(Dossiers.Collected, FormReader.Declarant));
    }

    [Fact]
    public void A_receipt_of_detention_can_be_printed_also_after_the_case_was_stopped_S31() =>
        Assert.Equal([PrintedForm.DetentionReceipt], Printable(Dossiers.Forged, FormReader.Declarant));

    [Fact]
    public void Notice_and_cards_are_printed_by_the_bureau_alone_until_the_manager_has_collected_them_S42()
    {
        PrintedForm[] documents = [PrintedForm.EntryNotice, PrintedForm.EntryCard, PrintedForm.AgriculturalTransferCard];

        Assert.Empty(Printable(Dossiers.WaitingForPickup, FormReader.Declarant));
        Assert.Equal(documents, Printable(Dossiers.WaitingForPickup, FormReader.Bureau));
        Assert.Equal(documents, Printable(Dossiers.Collected, FormReader.Declarant));
    }

    [Fact]
    public void What_is_void_or_has_run_out_is_not_printed_any_more_S39_S47()
    {
        PointsCase[] ended =
        [
            new PointsCase.Void(Dossiers.File, Dossiers.Collected.Documents, Dossiers.Printed, "x"),
            new PointsCase.Expired(Dossiers.File, Dossiers.Collected.Documents, Dossiers.Printed),
        ];

        Assert.All(ended, @case => Assert.Empty(Printable(@case, FormReader.Bureau)));
        Assert.All(ended, @case => Assert.Null(FormContents.Of(PrintedForm.EntryNotice, @case, FormReader.Bureau, Dossiers.Sources)));
    }

    private static PrintedForm[] Printable(PointsCase @case, FormReader reader) => [.. FormRules.Printable(@case, reader)];
}
