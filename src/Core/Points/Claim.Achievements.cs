namespace TalentSettlement.Core.Points;

public abstract partial record Claim
{
    /// <summary>A prize in a vocational skill competition (技能竞赛).</summary>
    /// <param name="Level">The level of the competition.</param>
    /// <param name="Prize">The prize.</param>
    /// <param name="WonOn">The day on the certificate; without it the prize lies in no period.</param>
    public sealed record CompetitionPrize(CompetitionLevel Level, Prize Prize, DateOnly? WonOn = null) : Claim
    {
        internal override DateOnly? Day => WonOn;

        internal override Claim From(DateOnly day) => this with { WonOn = day };
    }

    /// <summary>A share in a patent (发明创造).</summary>
    /// <param name="Kind">The kind of the patent.</param>
    /// <param name="Owners">How many owners or inventors it has (n), one or more.</param>
    /// <param name="Rank">The place of the person among them.</param>
    /// <param name="Inventors">Whether the inventor was changed.</param>
    /// <param name="AuthorisedOn">The day of authorisation; without it the patent lies in no year.</param>
    public sealed record Patent(PatentKind Kind, int Owners, OwnerRank Rank, InventorChange Inventors, DateOnly? AuthorisedOn = null) : Claim
    {
        /// <summary>The part of the points that falls to the person: 1/(n+1), twice that for the first owner.</summary>
        internal decimal Part => (Rank == OwnerRank.First ? 2m : 1m) / (Math.Max(1, Owners) + 1);

        internal override DateOnly? Day => AuthorisedOn;

        internal override Claim From(DateOnly day) => this with { AuthorisedOn = day };
    }

    /// <summary>Blood given without pay (无偿献血).</summary>
    /// <param name="Times">How many times.</param>
    public sealed record BloodDonation(int Times) : Claim
    {
        internal override decimal AmountOn(DateOnly day) => Times;
    }

    /// <summary>Volunteer service (志愿服务).</summary>
    /// <param name="Hours">The hours on record.</param>
    public sealed record VolunteerService(decimal Hours) : Claim
    {
        internal override decimal AmountOn(DateOnly day) => Hours;
    }

    /// <summary>A donation to a recognised organisation (慈善捐赠).</summary>
    /// <param name="Yuan">The amount.</param>
    public sealed record CharityDonation(decimal Yuan) : Claim
    {
        internal override decimal AmountOn(DateOnly day) => Yuan;
    }
}
