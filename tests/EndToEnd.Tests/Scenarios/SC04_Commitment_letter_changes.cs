using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Commitment;
using TalentSettlement.Core.Elements;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.Rules;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-04: the letter of commitment changes between signing and submission (T-04, A3).</summary>
[Trait("Scenario", "SC-04")]
public sealed class SC04_Commitment_letter_changes() : Scenario("2020-07-13T09:00", service => service with { Replace = AnotherLetterAtNoon })
{
    private const string NewText = "本人郑重承诺：所填信息和上传要件真实、准确、完整，并同意自今日中午起适用本承诺书。";

    [Fact]
    public async Task The_old_signature_is_refused_with_the_new_text_and_both_signatures_stay_on_record_T04()
    {
        var caseId = await Play.Draft("extra-1", Forms.Comparable);
        await Play.Until("2020-07-13T12:00");

        var refused = await Play.As("extra-1").Submit(caseId).Refused(409, "commitment-outdated");
        Assert.Equal("v3", Assert.Single(refused.Subjects));
        Assert.Contains(NewText, refused.Body.GetRawText());

        await Play.As("extra-1").Sign(caseId).Expect(200);
        await Play.As("extra-1").Submit(caseId).Expect(200);
        Assert.Equal(["v2", "v3"], Play.Store.Case(caseId).Case.File.Commitments.Select(signed => signed.Version.Value));
    }

    [Fact]
    public async Task A_letter_that_is_not_in_force_cannot_be_signed_and_nothing_is_submitted_unsigned_T04()
    {
        var caseId = await Play.Blank("extra-1");
        await Play.As("extra-1").Save(caseId, Forms.Comparable).Expect(200);
        await Play.As("extra-1").Submit(caseId).Refused(409, "commitment-missing");
        var before = await Play.As(null).Get("commitment-letter").As<CommitmentLetterView>();
        await Play.Until("2020-07-13T12:00");

        await Play.As("extra-1").Sign(caseId, before.Hash).Refused(409, "commitment-outdated");

        Assert.Empty(Play.Store.Case(caseId).Case.File.Commitments);
        Assert.Equal(NewText, (await Play.As(null).Get("commitment-letter").As<CommitmentLetterView>()).TextZh);
    }

    private static void AnotherLetterAtNoon(IServiceCollection services)
    {
        var shipped = Statutes.Shipped;
        var letters = shipped.Talent.Commitments.Letters.Select(letter => new { letter.Version, letter.EffectiveFrom, letter.Text, letter.Hash }).Append(new
        {
            Version = new CommitmentVersion("v3"),
            EffectiveFrom = Play.Moment("2020-07-13T12:00"),
            Text = new Core.Language.Wording(NewText, "From noon today this letter applies."),
            Hash = ContentHash.Of(NewText),
        });
        var json = Json.Write(new { Id = "tianjin-commitment-letters", Version = "2020-07-13", Note = "For this scenario.", Letters = letters });
        services.AddSingleton(shipped with { Talent = shipped.Talent with { Commitments = CommitmentLetters.Load(json) } });
    }
}
