using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>One thing that a person declares for the points table or for article 6.</summary>
/// <remarks>A day that is <see langword="null"/> on an education, a title or a qualification means: held already.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "claim")]
[JsonDerivedType(typeof(Education), "education")]
[JsonDerivedType(typeof(Title), "title")]
[JsonDerivedType(typeof(Skill), "skill")]
[JsonDerivedType(typeof(Ability), "ability")]
[JsonDerivedType(typeof(RecognisedTalent), "recognised-talent")]
[JsonDerivedType(typeof(VisitingScholar), "visiting-scholar")]
[JsonDerivedType(typeof(Honour), "honour")]
[JsonDerivedType(typeof(CompetitionPrize), "competition-prize")]
[JsonDerivedType(typeof(Patent), "patent")]
[JsonDerivedType(typeof(Tax), "tax")]
[JsonDerivedType(typeof(Insurance), "insurance")]
[JsonDerivedType(typeof(Home), "home")]
[JsonDerivedType(typeof(ResidencePermit), "residence-permit")]
[JsonDerivedType(typeof(BloodDonation), "blood-donation")]
[JsonDerivedType(typeof(VolunteerService), "volunteer-service")]
[JsonDerivedType(typeof(CharityDonation), "charity-donation")]
[JsonDerivedType(typeof(EmployerDeclares), "employer-declares")]
[JsonDerivedType(typeof(SpousesLiveApart), "spouses-live-apart")]
[JsonDerivedType(typeof(MedicalCheck), "medical-check")]
[JsonDerivedType(typeof(AdverseRecord), "adverse-record")]
public abstract partial record Claim
{
    private Claim()
    {
    }

    /// <summary>The day that the claim carries; absent when it carries none.</summary>
    [JsonIgnore]
    internal virtual DateOnly? Day => null;

    /// <summary>Whether there is anything to claim yet on a day.</summary>
    internal virtual bool HoldsOn(DateOnly day) => Day is not { } since || since <= day;

    /// <summary>How much of it there is on a day: months, yuan, hours, times; one of what is not measured.</summary>
    internal virtual decimal AmountOn(DateOnly day) => 1;

    /// <summary>The same claim, begun or obtained on a day; what carries no day stays as it is.</summary>
    internal virtual Claim From(DateOnly day) => this;

    /// <summary>The days on which it begins to hold or there is more of it, without anything being done.</summary>
    /// <param name="until">The last day that is asked about.</param>
    internal virtual IEnumerable<DateOnly> Turns(DateOnly until) => Day is { } since ? [since] : [];

    /// <summary>Whether another claim is this one, going on already: a month cannot count twice.</summary>
    internal virtual bool GoesOnIn(Claim other) => false;

    /// <summary>A day and its corresponding days in the months after it.</summary>
    internal static IEnumerable<DateOnly> EveryMonth(DateOnly from, DateOnly until)
    {
        for (var (months, day) = (0, from); day <= until; months++, day = from.AddMonths(months))
        {
            yield return day;
        }
    }

    /// <summary>The complete months between two days: one is complete on the corresponding day of the next month, or on its last day (Civil Code, 202).</summary>
    internal static int CompleteMonths(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return Math.Max(0, from.AddMonths(months) > to ? months - 1 : months);
    }
}
