using System.Collections.Immutable;
using System.Globalization;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Publicity;

namespace TalentSettlement.Core.Policies;

/// <summary>The policy values of the Shenzhen procedure: what the notice fixes by number and what the operator settles where it is silent.</summary>
public sealed record ShenzhenPolicies
{
    private const string CutoffName = "acceptanceCutoff";
    private static readonly Lazy<ShenzhenPolicies> Embedded = new(() => Load(RuleText.Embedded("shenzhen-policies.json")));

    private ShenzhenPolicies(RuleSetVersion version, PolicyReader values)
    {
        Version = version;
        All = values.All;
        PublicityDays = values.Count("publicityDays");
        PublicationWorkingDays = values.Count("publicationWorkingDays");
        ObjectionAnswerWorkingDays = values.Count("objectionAnswerWorkingDays");
        ObjectionsPerHour = values.Count("objectionsPerHour");
        MaterialDays = values.Count("materialDays");
        WindowCloses = values.TimeOfDay("windowCloses");
        AcceptanceCutoff = values.OptionalDay(CutoffName);
        IndicatorStage = values.YesOrNo("indicatorStage") ? IndicatorStage.On : IndicatorStage.Off;
        IndicatorDays = values.Count("indicatorDays");
        ExaminationDays = values.Count("examinationWorkingDays");
        LongestExaminationDays = values.Count("longestExaminationWorkingDays");
        CardYears = values.Count("cardYears");
        ForgeryBarMonths = values.Count("forgeryBarMonths");
        var reminderTime = values.TimeOfDay("reminderTime");
        MaterialReminders = new ReminderLadder(values.Counts("materialReminders"), reminderTime);
        ExaminationReminders = new ReminderLadder(values.Counts("examinationReminders"), reminderTime);
        CardReminders = new ReminderLadder(values.Counts("cardReminders"), reminderTime);
        PersonalQueriesPerHour = values.Count("personalQueriesPerHour");
        ScorecardFewestSubmissions = values.Count("scorecardFewestSubmissions");
        ScorecardMonths = values.Count("scorecardMonths");
        values.RefuseUnread();
    }

    /// <summary>The values that come with Core.</summary>
    public static ShenzhenPolicies Default => Embedded.Value;

    /// <summary>Which values these are.</summary>
    public RuleSetVersion Version { get; private init; }

    /// <summary>Every value with its source, for anyone to read.</summary>
    public ImmutableArray<PolicyValue> All { get; private init; }

    /// <summary>Calendar days of publicity; the day of publication is not counted, the last day rolls (S-19, P-PUB).</summary>
    public int PublicityDays { get; init; }

    /// <summary>Working days from a batch's cut-off to its publication, unless an operator sets another day (P-BATCH).</summary>
    public int PublicationWorkingDays { get; init; }

    /// <summary>Working days within which an objection is answered: a service norm (N14).</summary>
    public int ObjectionAnswerWorkingDays { get; init; }

    /// <summary>How many objections one address may send in an hour.</summary>
    public int ObjectionsPerHour { get; init; }

    /// <summary>Calendar days for all written material after publicity; the last day rolls (S-25, P-MAT).</summary>
    public int MaterialDays { get; init; }

    /// <summary>The China time from which the window takes nothing any more (P-MAT, P-CUT).</summary>
    public TimeOnly WindowCloses { get; init; }

    /// <summary>The last day of acceptance for everybody; absent while none is announced (S-26, Q2).</summary>
    public DateOnly? AcceptanceCutoff { get; init; }

    /// <summary>The last day of acceptance as it is stated, with its source.</summary>
    public PolicyValue CutoffStated => All.Single(value => value.Name == CutoffName);

    /// <summary>Whether an indicator is issued after publicity, unless a batch says otherwise (S-53, Q7).</summary>
    public IndicatorStage IndicatorStage { get; init; }

    /// <summary>Calendar days for which an indicator is valid; the last day rolls (S-54).</summary>
    public int IndicatorDays { get; init; }

    /// <summary>Working days for the decision from acceptance (S-32, P-DEC).</summary>
    public int ExaminationDays { get; init; }

    /// <summary>Working days at the longest, in total from acceptance (S-33, Q8).</summary>
    public int LongestExaminationDays { get; init; }

    /// <summary>Years for which an index card is valid (S-47).</summary>
    public int CardYears { get; init; }

    /// <summary>Months in which no declaration is accepted after a forgery (S-31); the interim measures themselves are not at hand.</summary>
    public int ForgeryBarMonths { get; init; }

    /// <summary>When the agency and the applicant are reminded of the hand-in (SC-44).</summary>
    public ReminderLadder MaterialReminders { get; init; }

    /// <summary>When the bureau is reminded of the decision.</summary>
    public ReminderLadder ExaminationReminders { get; init; }

    /// <summary>When the person is reminded that the card runs out (SC-57).</summary>
    public ReminderLadder CardReminders { get; init; }

    /// <summary>How many personal progress queries one address may make in an hour (S-41).</summary>
    public int PersonalQueriesPerHour { get; init; }

    /// <summary>The term of publicity.</summary>
    public Term Publicity => Term.CalendarDays(PublicityDays).Rolling();

    /// <summary>The term of hand-in.</summary>
    public Term Material => Term.CalendarDays(MaterialDays).Rolling().ClosingAt(WindowCloses);

    /// <summary>The validity of an indicator.</summary>
    public Term Indicator => Term.CalendarDays(IndicatorDays).Rolling().ClosingAt(WindowCloses);

    /// <summary>The term of the decision.</summary>
    public Term Examination => Term.WorkingDays(ExaminationDays);

    /// <summary>The term of the answer to an objection.</summary>
    public Term ObjectionAnswer => Term.WorkingDays(ObjectionAnswerWorkingDays);

    /// <summary>The validity of an index card.</summary>
    public Term CardValidity => Term.Years(CardYears);

    /// <summary>Submissions from which the scorecard of an agency shows figures, inclusive (N22).</summary>
    public int ScorecardFewestSubmissions { get; init; }

    /// <summary>Months that the scorecard of an agency looks back, the present one included (N22).</summary>
    public int ScorecardMonths { get; init; }

    /// <summary>The values once the last day of acceptance was set, moved or lifted while cases run (S-26, SC-45).</summary>
    /// <param name="lastDay">The last China date; absent when there is no such day any more.</param>
    /// <param name="since">The first China date on which this holds.</param>
    /// <param name="source">Where it was announced.</param>
    /// <param name="amendment">The number of the amendment, which becomes part of the version.</param>
    public ShenzhenPolicies WithAcceptanceCutoff(DateOnly? lastDay, DateOnly since, string source, int amendment) => this with
    {
        AcceptanceCutoff = lastDay,
        Version = Version with { Version = $"{Version.Version.Split('+')[0]}+{amendment}" },
        All =
        [
            .. All.Select(value => value.Name == CutoffName
                ? value with { Value = Written(lastDay), EffectiveFrom = since, Source = source, Confidence = Policies.Confidence.Decided }
                : value),
        ],
    };

    /// <summary>Reads a set of values; each one named here is there, and nothing else.</summary>
    /// <param name="json">The text of the set.</param>
    /// <exception cref="RuleSetException">The text is broken at a named place.</exception>
    public static ShenzhenPolicies Load(string json)
    {
        var text = RuleText.Read<PolicySetText>(json);
        return new ShenzhenPolicies(new RuleSetVersion(text.Id, text.Version), new PolicyReader(text.Policies));
    }

    private static string Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "none";
}
