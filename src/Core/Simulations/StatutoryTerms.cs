using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;

namespace TalentSettlement.Core.Simulations;

/// <summary>Which term the rules give for a purpose: the one that a real clock starts with.</summary>
public static class StatutoryTerms
{
    /// <summary>The term.</summary>
    /// <param name="purpose">What the term is for.</param>
    /// <param name="law">The rules in force.</param>
    /// <returns>The term; <see langword="null"/> for what is left to an announcement or to another authority.</returns>
    public static Term? Of(TermPurpose purpose, Statutes law) => purpose switch
    {
        TermPurpose.DepartmentReview or TermPurpose.ConsultationAnswer => law.Talent.Policies.ReviewNorm,
        TermPurpose.ApplicationBar => law.Talent.Policies.Bar,
        TermPurpose.DeliveryChoice => law.Talent.Policies.DeliveryChoice,
        TermPurpose.PermitValidity => law.Talent.Policies.PermitValidity,
        TermPurpose.Publicity => law.Points.Policies.Publicity,
        TermPurpose.ObjectionAnswer => law.Points.Policies.ObjectionAnswer,
        TermPurpose.WrittenMaterial => law.Points.Policies.Material,
        TermPurpose.IndicatorValidity => law.Points.Policies.Indicator,
        TermPurpose.Examination => law.Points.Policies.Examination,
        TermPurpose.IndexCardValidity => law.Points.Policies.CardValidity,
        _ => null,
    };
}
