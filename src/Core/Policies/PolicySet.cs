using System.Collections.Immutable;
using TalentSettlement.Core.People;
using Term = TalentSettlement.Core.Calendar.Term;

namespace TalentSettlement.Core.Policies;

/// <summary>The policy values of the Tianjin procedure: what the notice fixes by date and what the operator settles where it is silent.</summary>
public sealed record PolicySet
{
    private static readonly Lazy<PolicySet> Embedded = new(() => Load(RuleText.Embedded("policies.json")));

    private PolicySet(RuleSetVersion version, PolicyReader values)
    {
        Version = version;
        All = values.All;
        Cutover = values.Moment("cutover");
        OfficialOperation = values.Day("officialOperation");
        EntrepreneurTaxFloor = values.Amount("entrepreneurTaxFloor");
        AgeBoundary = values.YesOrNo("maxAgeInclusive") ? AgeBoundary.Included : AgeBoundary.Excluded;
        ReviewNormWorkingDays = values.Count("reviewNormWorkingDays");
        BanMonths = values.Count("banMonths");
        ReviewerLease = TimeSpan.FromMinutes(values.Count("reviewerLeaseMinutes"));
        DeliveryReminderDays = values.Count("deliveryReminderDays");
        PermitValidityDays = values.Count("permitValidityDays");
        SmsReceiptWait = TimeSpan.FromMinutes(values.Count("smsReceiptWaitMinutes"));
        SmsRetryHorizon = TimeSpan.FromHours(values.Count("smsRetryHorizonHours"));
        UploadLimitBytes = values.Count("uploadLimitBytes");
        values.RefuseUnread();
    }

    /// <summary>The values that come with Core.</summary>
    public static PolicySet Default => Embedded.Value;

    /// <summary>Which values these are.</summary>
    public RuleSetVersion Version { get; }

    /// <summary>Every value with its source, for anyone to read (T-28).</summary>
    public ImmutableArray<PolicyValue> All { get; }

    /// <summary>The moment from which applications take the new flow, inclusive (T-17, T-19, Q5).</summary>
    public DateTimeOffset Cutover { get; init; }

    /// <summary>The day on which official operation begins (正式运行, T-18); nothing about a case changes on it.</summary>
    public DateOnly OfficialOperation { get; init; }

    /// <summary>The individual income tax that an entrepreneurial talent has paid in Tianjin at least, in yuan, met exactly counts (T-38, Q3).</summary>
    public decimal EntrepreneurTaxFloor { get; init; }

    /// <summary>How "not above N years" is read (P-AGE, Q12).</summary>
    public AgeBoundary AgeBoundary { get; init; }

    /// <summary>Working days within which a department answers: a service norm without legal effect (Q14).</summary>
    public int ReviewNormWorkingDays { get; init; }

    /// <summary>Months in which no application is accepted after fraud (T-24, P-BAN).</summary>
    public int BanMonths { get; init; }

    /// <summary>How long a reviewer holds an opened task without acting (P-LEASE, C9).</summary>
    public TimeSpan ReviewerLease { get; init; }

    /// <summary>Calendar days without a choice of delivery after which the applicant is reminded (SC-18).</summary>
    public int DeliveryReminderDays { get; init; }

    /// <summary>Calendar days for which a permission to move in (准予迁入证明) is valid; not verified.</summary>
    public int PermitValidityDays { get; init; }

    /// <summary>The service norm of a department, and of whoever answers a window (Q14, T-27).</summary>
    public Term ReviewNorm => Term.WorkingDays(ReviewNormWorkingDays);

    /// <summary>The term of the bar after fraud.</summary>
    public Term Bar => Term.Months(BanMonths);

    /// <summary>The term after which whoever has not chosen is reminded.</summary>
    public Term DeliveryChoice => Term.CalendarDays(DeliveryReminderDays);

    /// <summary>The validity of a permission to move in.</summary>
    public Term PermitValidity => Term.CalendarDays(PermitValidityDays);

    /// <summary>How long a receipt may be awaited before a text is sent once more (P-SMS, SC-19).</summary>
    public TimeSpan SmsReceiptWait { get; init; }

    /// <summary>How long sending is tried before the inbox and a person take over (P-SMS, SC-19, SC-20).</summary>
    public TimeSpan SmsRetryHorizon { get; init; }

    /// <summary>The size of one uploaded file at most, in bytes, inclusive (T-07).</summary>
    public int UploadLimitBytes { get; init; }

    /// <summary>Reads a set of values; each one named here is there, and nothing else.</summary>
    /// <param name="json">The text of the set.</param>
    /// <exception cref="RuleSetException">The text is broken at a named place.</exception>
    public static PolicySet Load(string json)
    {
        var text = RuleText.Read<PolicySetText>(json);
        return new PolicySet(new RuleSetVersion(text.Id, text.Version), new PolicyReader(text.Policies));
    }
}
