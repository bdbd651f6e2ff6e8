using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.Tests.Applications;

namespace TalentSettlement.Core.Tests.Elements;

/// <summary>SC-02, T-41: changing the place draws the list up anew and keeps what still fits.</summary>
[Trait("Scenario", "SC-02")]
public sealed class KeepTests
{
    [Fact]
    public void Changing_the_place_keeps_the_basic_elements_and_drops_those_of_the_place()
    {
        var before = Forms.Of(Forms.Bachelor, place: Forms.OwnHome);

        var kept = Keep(before, before with { Place = Forms.Market });

        Assert.Equal("diploma diploma-certification id-front id-back", Parts(kept.Fitting));
        Assert.Equal("property-certificate-pages", Parts(kept.NoLongerFitting));
    }

    [Fact]
    public void The_papers_of_one_owner_do_not_serve_for_the_home_of_another()
    {
        var before = Forms.Of(Forms.Bachelor, place: new SettlementPlace.SpouseProperty(Forms.Nankai, CoOwned: false));

        var kept = Keep(before, before with { Place = new SettlementPlace.ParentProperty(Forms.Nankai, CoOwned: false) });

        Assert.Equal("diploma diploma-certification id-front id-back", Parts(kept.Fitting));
    }

    [Fact]
    public void The_licence_of_one_employer_does_not_serve_for_another()
    {
        var before = Forms.Of(Forms.Bachelor, Forms.Employed, Forms.OwnHome);
        var other = new Employment.Employed(Forms.Firm with { Number = "91512081MA62K0260E" }, EmployerKind.Enterprise, true);

        var kept = Keep(before, before with { Employment = other });

        Assert.Equal("licence", Parts(kept.NoLongerFitting));
    }

    [Fact]
    public void A_correction_that_no_document_depends_on_keeps_everything()
    {
        var before = Forms.Of(Forms.Bachelor, Forms.Employed, Forms.OwnHome);

        var kept = Keep(before, before with { Claim = Forms.Bachelor with { School = "天津大学" } });

        Assert.Empty(kept.NoLongerFitting);
    }

    [Fact]
    public void Without_a_category_nothing_fits()
    {
        var before = Forms.Of(Forms.Bachelor);

        Assert.Empty(Keep(before, before with { Claim = null }).Fitting);
    }

    private static KeptUploads Keep(TalentApplication before, TalentApplication after) =>
        ElementRules.Keep(before, after, ElementRuleSet.Default, Checklists.Answered(Checklists.Of(before)));

    private static string Parts(IEnumerable<UploadedElement> uploads) => string.Join(' ', uploads.Select(upload => upload.Part.Value));
}
