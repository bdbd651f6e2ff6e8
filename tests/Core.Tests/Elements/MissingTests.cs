using System.Collections.Immutable;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.Tests.Applications;

namespace TalentSettlement.Core.Tests.Elements;

/// <summary>SC-02: submitting without any element names all missing parts at once; an unsealed or unclean file counts as missing.</summary>
[Trait("Scenario", "SC-02")]
public sealed class MissingTests
{
    private static readonly Checklist Required = Checklists.Of(Forms.Of(Forms.Master, Forms.Employed));

    [Fact]
    public void Nothing_is_missing_when_every_part_is_clean_and_sealed() =>
        Assert.Empty(ElementRules.Missing(Required, Checklists.Answered(Required)));

    [Fact]
    public void Each_single_part_left_out_is_named_and_nothing_else()
    {
        foreach (var left in Checklists.Answered(Required))
        {
            var missing = ElementRules.Missing(Required, Checklists.Answered(Required).Where(upload => upload.Part != left.Part));

            Assert.Equal(new MissingPart.NotUploaded(left.Element, left.Part), Assert.Single(missing));
        }
    }

    [Fact]
    public void The_two_sides_of_the_identity_card_are_two_files_of_one_element()
    {
        var missing = ElementRules.Missing(Required, With("id-back", upload => null));

        var back = Assert.Single(missing);
        Assert.Equal(("id-card", "id-back"), (back.Element.Value, back.Part.Value));
    }

    [Fact]
    public void A_licence_without_the_seal_of_the_employer_counts_as_missing()
    {
        var missing = ElementRules.Missing(Required, With("licence", upload => upload with { Seals = [] }));

        var unsealed = Assert.IsType<MissingPart.SealRequired>(Assert.Single(missing));
        Assert.Equal("seal-required", unsealed.Code);
        Assert.Equal(new RequiredSeal(SealOwner.Employer, DocumentForm.Photocopy), Assert.Single(unsealed.Seals));
    }

    [Theory]
    [InlineData(SealOwner.TranslationAgency, DocumentForm.Photocopy)]
    [InlineData(SealOwner.Employer, DocumentForm.Original)]
    public void A_seal_of_another_owner_or_on_another_copy_is_the_wrong_seal(SealOwner owner, DocumentForm on)
    {
        var missing = ElementRules.Missing(Required, With("licence", upload => upload with { Seals = [new SealAttestation(owner, on, "某某")] }));

        Assert.IsType<MissingPart.SealRequired>(Assert.Single(missing));
    }

    [Fact]
    public void Of_two_seals_required_the_one_that_is_lacking_is_named()
    {
        var dispatched = Forms.Of(Forms.Urgent, new Core.Applications.Employment.Employed(Forms.Firm, Core.Applications.EmployerKind.LabourDispatch, true));
        var required = Checklists.Of(dispatched);
        var uploads = Checklists.Answered(required)
            .Select(upload => upload.Part.Value != "labour-contract"
                ? upload
                : upload with { Seals = upload.Seals.RemoveAll(seal => seal.Owner == SealOwner.DispatchAgency) });

        var missing = Assert.IsType<MissingPart.SealRequired>(Assert.Single(ElementRules.Missing(required, uploads)));

        Assert.Equal("labour-contract", missing.Part.Value);
        Assert.Equal(SealOwner.DispatchAgency, Assert.Single(missing.Seals).Owner);
    }

    [Theory]
    [InlineData(ScanVerdict.Pending, "scan-pending")]
    [InlineData(ScanVerdict.Infected, "infected")]
    public void Only_a_clean_file_counts(ScanVerdict verdict, string code)
    {
        var missing = ElementRules.Missing(Required, With("degree-cert", upload => upload with { Scan = verdict }));

        Assert.Equal(code, Assert.Single(missing).Code);
    }

    [Fact]
    public void The_best_of_several_files_counts()
    {
        var infected = With("licence", upload => upload with { Scan = ScanVerdict.Infected });
        var unsealed = With("licence", upload => upload with { Seals = [] });

        Assert.Empty(ElementRules.Missing(Required, [.. infected, .. unsealed, .. Checklists.Answered(Required)]));
        Assert.IsType<MissingPart.SealRequired>(Assert.Single(ElementRules.Missing(Required, [.. infected, .. unsealed])));
    }

    private static ImmutableArray<UploadedElement> With(string part, Func<UploadedElement, UploadedElement?> change) =>
        [.. Checklists.Answered(Required).Select(upload => upload.Part.Value == part ? change(upload) : upload).OfType<UploadedElement>()];
}
