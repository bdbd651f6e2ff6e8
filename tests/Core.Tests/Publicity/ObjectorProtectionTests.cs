using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Publicity;

namespace TalentSettlement.Core.Tests.Publicity;

/// <summary>Objections from the public (N14): who objects stays unknown to the applicant, and every objection is answered.</summary>
public sealed class ObjectorProtectionTests
{
    private static readonly DateTimeOffset ThirdDay = new(2013, 1, 24, 10, 0, 0, ChinaTime.Offset);

    [Theory]
    [InlineData("张卫国 13900139000", "经向13900139000核实,情况属实")]
    [InlineData("张卫国 13900139000", "经向139 0013 9000核实")]
    [InlineData("电话:139-0013-9000", "经13900139000反映")]
    [InlineData("张卫国 13900139000", "张卫国反映的情况属实")]
    [InlineData("Zhang.Wei@example.com", "据zhang.wei来信")]
    [InlineData("微信 wgz_2013", "据WGZ_2013反映")]
    [InlineData("南山区科技园", "南山区科技园的住户反映")]
    public void A_reason_that_repeats_the_contact_is_found_out(string contact, string reason) =>
        Assert.True(new ObjectionWords("学历不实", null, contact).IsBetrayedBy(reason));

    [Theory]
    [InlineData("张卫国 13900139000", "经核实,所报学历与学信网记录不符")]
    [InlineData("电话13900139000", "经电话核实,社保年限不足")]
    [InlineData("联系电话 13900139000", "已按联系电话向原单位核实")]
    [InlineData("QQ", "QQ")]
    [InlineData(null, "经核实,所报学历与记录不符")]
    public void A_reason_in_words_of_its_own_is_not(string? contact, string reason) =>
        Assert.False(new ObjectionWords("学历不实", null, contact).IsBetrayedBy(reason));

    [Fact]
    public void The_answer_is_due_after_five_working_days_whoever_objected()
    {
        var objection = Received();

        Assert.Equal(new DateOnly(2013, 1, 31), objection.Answering.DeadlineUnder(HolidayCalendar.Embedded)!.LastDay);
    }

    [Fact]
    public void The_ruling_that_the_case_has_recorded_is_the_answer_and_the_other_officers_is_not()
    {
        var mine = new ObjectionAnswer(ThirdDay, "officer-1", ObjectionRuling.Sustained, "学历与记录不符", "您反映的情况属实");
        var other = new ObjectionAnswer(ThirdDay, "officer-2", ObjectionRuling.Dismissed, "经核实无误", "您反映的情况不属实");

        var objection = Received().With(mine).With(other).With(mine).Decided(ObjectionRuling.Sustained, "学历与记录不符");

        Assert.Equal(2, objection.Drafts.Length);
        Assert.Equal((ObjectionStanding.Decided, mine), (objection.Standing, objection.Answer));
        Assert.Same(objection, objection.Decided(ObjectionRuling.Dismissed, "经核实无误"));
    }

    [Fact]
    public void An_objection_that_came_too_late_goes_on_as_a_report_with_everything_that_was_said()
    {
        var objection = Received();

        var report = objection.AsReport();

        Assert.Equal((objection.Id, objection.Notice, objection.Case, objection.At, objection.Words), (report.Id, report.Notice, report.Case, report.At, report.Words));
    }

    [Fact]
    public void An_identity_names_its_batch_and_identities_are_in_the_order_in_which_they_came()
    {
        var batch = new BatchId("2013-01-2");
        var earlier = ObjectionId.Of(batch, ThirdDay, new string('f', 32));
        var later = ObjectionId.Of(batch, ThirdDay.AddMilliseconds(1), new string('0', 32));

        Assert.Equal(batch, earlier.Batch);
        Assert.True(string.CompareOrdinal(earlier.Value, later.Value) < 0);
        Assert.True(ObjectionId.TryParse(earlier.Value, out var read) && read == earlier);
        Assert.False(ObjectionId.TryParse(new string('a', 32), out _));
        Assert.False(ObjectionId.TryParse(earlier.Value.ToUpperInvariant(), out _));
    }

    [Fact]
    public void Neither_words_nor_contact_slip_into_a_log() =>
        Assert.DoesNotContain("13900139000", $"{Received()}", StringComparison.Ordinal);

    private static Objection Received() => Objection.Received(
        ObjectionId.Of(new BatchId("2013-01-1"), ThirdDay, new string('a', 32)),
        new NoticeNumber(7),
        new CaseId(Guid.Parse("11111111222233334444555555555555")),
        ThirdDay,
        new ObjectionWords("学历不实", "学信网无此记录", "张卫国 13900139000"),
        5);
}
