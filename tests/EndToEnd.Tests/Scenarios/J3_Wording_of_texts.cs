using TalentSettlement.Core.Notifications;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Notifications;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>J3: what the texts will say is read before anybody gets one.</summary>
public sealed class J3_Wording_of_texts() : Scenario("2020-07-13T09:00")
{
    [Fact]
    public async Task Operators_read_every_wording_with_its_gaps_and_what_the_longest_text_costs_J3()
    {
        var wordings = (await Play.As("ops").Get("operations/text-templates").As<TemplateList>()).Items;

        var received = wordings.First(wording => wording.Kind == NotificationKind.SubmissionReceived.Code);
        Assert.Equal(Enum.GetValues<NotificationKind>().Length, wordings.Select(wording => wording.Kind).Distinct().Count());
        Assert.Contains("{case-number}", received.Text, StringComparison.Ordinal);
        Assert.InRange(received.Segments, 2, 3);
        await Play.As("extra-1").Get("operations/text-templates").Refused(403, "not-allowed");
    }
}
