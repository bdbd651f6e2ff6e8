using TalentSettlement.Core.Calendar;
using TalentSettlement.Functions.Law;

namespace TalentSettlement.Functions.Simulations;

/// <summary>Which term the policies give for a purpose, and which line of the notices stands behind it.</summary>
internal static class SimulatedLaw
{
    /// <summary>The term of the policies; none for what the notices leave to an announcement.</summary>
    public static Term? TermOf(TermPurpose purpose, LawBook law) => purpose switch
    {
        TermPurpose.DepartmentReview => Term.WorkingDays(law.Talent.Policies.ReviewNormWorkingDays),
        TermPurpose.ApplicationBar => Term.Months(law.Talent.Policies.BanMonths),
        TermPurpose.DeliveryChoice => Term.CalendarDays(law.Talent.Policies.DeliveryReminderDays),
        TermPurpose.PermitValidity => Term.CalendarDays(law.Talent.Policies.PermitValidityDays),
        TermPurpose.Publicity => law.Points.Policies.Publicity,
        TermPurpose.ObjectionAnswer => Term.WorkingDays(law.Points.Policies.ObjectionAnswerWorkingDays),
        TermPurpose.WrittenMaterial => law.Points.Policies.Material,
        TermPurpose.IndicatorValidity => law.Points.Policies.Indicator,
        TermPurpose.Examination => law.Points.Policies.Examination,
        TermPurpose.IndexCardValidity => Term.Years(law.Points.Policies.CardYears),
        _ => null,
    };

    /// <summary>The demand of the notices, as the regulation map numbers them.</summary>
    public static string LineOf(TermPurpose purpose) => purpose switch
    {
        TermPurpose.DepartmentReview => "T-08",
        TermPurpose.ApplicationBar => "T-24",
        TermPurpose.DeliveryChoice or TermPurpose.PermitValidity => "T-14",
        TermPurpose.ConsultationAnswer => "T-27",
        TermPurpose.Publicity => "S-19",
        TermPurpose.ObjectionAnswer => "S-22",
        TermPurpose.WrittenMaterial => "S-25",
        TermPurpose.AcceptanceCutoff => "S-26",
        TermPurpose.IndicatorValidity => "S-54",
        TermPurpose.Examination => "S-32",
        TermPurpose.IndexCardValidity => "S-47",
        _ => "S-45",
    };
}
