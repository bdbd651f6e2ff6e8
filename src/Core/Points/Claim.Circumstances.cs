namespace TalentSettlement.Core.Points;

public abstract partial record Claim
{
    /// <summary>Tax paid in Shenzhen for one tax year (纳税情况).</summary>
    /// <param name="Class">In which capacity.</param>
    /// <param name="Year">The tax year.</param>
    /// <param name="Yuan">The amount to the fen; tax that had to be recovered (追缴) is not counted.</param>
    /// <param name="Capacity">Whether the capacity was held throughout.</param>
    public sealed record Tax(TaxClass Class, int Year, decimal Yuan, CapacityHeld Capacity = CapacityHeld.Throughout) : Claim
    {
        internal override decimal AmountOn(DateOnly day) => Yuan;
    }

    /// <summary>Contributions to one social insurance of Shenzhen (参保情况).</summary>
    /// <param name="Kind">The insurance.</param>
    /// <param name="Months">The months paid until <paramref name="CountedOn"/>; months paid back later are not counted. Of several claims no month stands in two.</param>
    /// <param name="CountedOn">The day until which the months are counted; without it nothing is added.</param>
    /// <param name="Payment">Whether further months follow.</param>
    public sealed record Insurance(InsuranceKind Kind, int Months, DateOnly? CountedOn = null, Payment Payment = Payment.Stopped) : Claim
    {
        internal override DateOnly? Day => CountedOn;

        internal override bool HoldsOn(DateOnly day) => true;

        internal override decimal AmountOn(DateOnly day) =>
            Payment == Payment.Continues && CountedOn is { } counted ? Months + CompleteMonths(counted, day) : Months;

        internal override IEnumerable<DateOnly> Turns(DateOnly until) =>
            Payment == Payment.Continues && CountedOn is { } counted ? EveryMonth(counted, until) : [];

        internal override Claim From(DateOnly day) => this with { CountedOn = day };

        internal override bool GoesOnIn(Claim other) => other is Insurance { Payment: Payment.Continues } same && same.Kind == Kind;
    }

    /// <summary>An owned home in Shenzhen (合法产权住房).</summary>
    /// <param name="Deed">With or without a mortgage.</param>
    /// <param name="Share">The share of the title, the spouse's included, above zero and at most one.</param>
    public sealed record Home(HomeTitle Deed, decimal Share) : Claim;

    /// <summary>The residence permit of Shenzhen (居住证); a temporary permit is none.</summary>
    /// <param name="HeldSince">The first day of holding it.</param>
    public sealed record ResidencePermit(DateOnly? HeldSince = null) : Claim
    {
        internal override DateOnly? Day => HeldSince;

        internal override decimal AmountOn(DateOnly day) => HeldSince is { } since ? CompleteMonths(since, day) : 0;

        internal override IEnumerable<DateOnly> Turns(DateOnly until) => HeldSince is { } since ? EveryMonth(since, until) : [];

        internal override Claim From(DateOnly day) => this with { HeldSince = day };

        internal override bool GoesOnIn(Claim other) => other is ResidencePermit;
    }

    /// <summary>The employer declares for the person (单位申办).</summary>
    /// <param name="InsuredSince">The first day of the unbroken work-injury insurance through this employer.</param>
    public sealed record EmployerDeclares(DateOnly? InsuredSince = null) : Claim
    {
        internal override DateOnly? Day => InsuredSince;

        internal override Claim From(DateOnly day) => this with { InsuredSince = day };
    }

    /// <summary>Husband and wife live apart (夫妻分居).</summary>
    public sealed record SpousesLiveApart : Claim;

    /// <summary>The medical check (体检).</summary>
    /// <param name="Result">Its result.</param>
    public sealed record MedicalCheck(CheckResult Result) : Claim;

    /// <summary>One record that costs points or bars the declaration.</summary>
    /// <param name="Kind">Which one; of several there is a claim each.</param>
    /// <param name="HandledOn">The day on which the matter was settled (处理完毕); absent while it is not.</param>
    public sealed record AdverseRecord(RecordKind Kind, DateOnly? HandledOn = null) : Claim
    {
        internal override DateOnly? Day => HandledOn;

        internal override bool HoldsOn(DateOnly day) => true;
    }
}
