using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TalentSettlement.Core.Calendar;
using static TalentSettlement.Core.Tests.Calendar.Given;

namespace TalentSettlement.Core.Tests.Calendar;

/// <summary>Invariant 6: a deadline is a pure function of events, policies and calendar version, on any machine and in any time zone.</summary>
public sealed class PureDeadlineTests
{
    private static readonly Arbitrary<Term> Terms =
        Gen.Elements(PublicityTerm, WrittenMaterialTerm, ExaminationTerm, ApplicationBar, Term.Years(1)).ToArbitrary();

    private static readonly Arbitrary<DateTimeOffset> Instants =
        Gen.Choose(0, 14 * 365 * 24 * 60).Select(minutes => China("2012-01-01T00:00:00").AddMinutes(minutes)).ToArbitrary();

    [Fact]
    public void The_offset_in_which_an_instant_is_written_changes_nothing()
    {
        Prop.ForAll(Terms, Instants, Gen.Choose(-14, 14).ToArbitrary(), (term, at, hours) =>
            LegalClock.Start(TermPurpose.Examination, term, at).DeadlineUnder(Holidays)!
                .Equals(LegalClock.Start(TermPurpose.Examination, term, at.ToOffset(TimeSpan.FromHours(hours))).DeadlineUnder(Holidays)))
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_later_start_never_ends_earlier()
    {
        Prop.ForAll(Terms, Instants, Gen.Choose(0, 5000).ToArbitrary(), (term, at, minutes) =>
            LegalClock.Start(TermPurpose.Examination, term, at.AddMinutes(minutes)).DeadlineUnder(Holidays)!.Until
                >= LegalClock.Start(TermPurpose.Examination, term, at).DeadlineUnder(Holidays)!.Until)
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_term_of_working_days_ends_where_the_calendar_counts_to()
    {
        Prop.ForAll(Instants, Gen.Choose(1, 60).ToArbitrary(), (at, days) =>
            LegalClock.Start(TermPurpose.Examination, Term.WorkingDays(days), at).DeadlineUnder(Holidays)!.LastDay
                == Holidays.Add(at.ChinaDate, new WorkingDays(days)).Date)
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_clock_and_a_deadline_come_back_equal_from_the_store()
    {
        var clock = LegalClock.Start(TermPurpose.WrittenMaterial, WrittenMaterialTerm, China("2020-08-05T09:00:00"))
            .Pause(China("2020-08-10T10:00:00"), "等待核实", Holidays).Clock()
            .Resume(China("2020-08-12T10:00:00"), Holidays).Clock()
            .Extend(China("2020-08-13T10:00:00"), 90, 90, "补充材料", Holidays).Clock()
            .Stop(China("2020-09-01T10:00:00")).Clock();
        var deadline = clock.DeadlineUnder(Holidays);

        Assert.Equal(clock, JsonSerializer.Deserialize<LegalClock>(JsonSerializer.Serialize(clock)));
        Assert.Equal(deadline, JsonSerializer.Deserialize<Deadline>(JsonSerializer.Serialize(deadline)));
        Assert.Equal(clock, JsonSerializer.Deserialize<LegalClock>(JsonSerializer.Serialize(clock, JsonSerializerOptions.Web), JsonSerializerOptions.Web));
    }

    [Fact]
    public void The_stored_form_of_a_clock_is_the_words_of_the_law()
    {
        var clock = Accepted("2013-02-05").Extend(China("2013-02-28T15:00:00"), 30, 30, "核实学历", Holidays).Clock();

        Assert.Equal(
            """{"purpose":"examination","term":{"amount":15,"unit":"working-days","onDayOff":"stays","closing":null},"startedAt":"2013-02-05T10:00:00+08:00","ledger":[{"entry":"extended","total":30,"reason":"\u6838\u5B9E\u5B66\u5386","at":"2013-02-28T15:00:00+08:00"}]}""",
            JsonSerializer.Serialize(clock, JsonSerializerOptions.Web));
    }

    [Fact]
    public void A_day_in_China_begins_eight_hours_before_it_does_in_Greenwich()
    {
        Assert.Equal(new DateTimeOffset(2020, 6, 7, 16, 0, 0, TimeSpan.Zero), Day("2020-06-08").StartInChina);
        Assert.Equal(Day("2020-06-08").StartInChina, Day("2020-06-07").EndInChina);
        Assert.Equal(Day("2020-06-07"), China("2020-06-07T23:59:59.999").ToUniversalTime().ChinaDate);
        Assert.Equal(new TimeOnly(17, 30), Day("2020-06-07").At(new TimeOnly(17, 30)).ToUniversalTime().ChinaTimeOfDay);
    }
}
