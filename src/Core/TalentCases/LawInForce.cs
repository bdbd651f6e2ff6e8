using System.Collections.Immutable;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Commitment;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.Districts;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.Eligibility;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.TalentCases;

/// <summary>The dated rules under which commands are decided: data, handed in by whoever asks.</summary>
/// <param name="Elements">Elements, their seals, competence and comparison (T-07 to T-12).</param>
/// <param name="Eligibility">The conditions of settlement, every dated version (T-01).</param>
/// <param name="Commitments">The letters of commitment (T-04).</param>
/// <param name="Districts">The districts and their joint windows (T-05).</param>
/// <param name="Policies">The policy values.</param>
/// <param name="Calendar">The working-day calendar.</param>
/// <param name="Faults">What a department may find wrong.</param>
/// <param name="Texts">The words of texts to citizens (T-13, T-15).</param>
public sealed record LawInForce(
    ElementRuleSet Elements,
    EligibilityRuleSets Eligibility,
    CommitmentLetters Commitments,
    DistrictRegister Districts,
    PolicySet Policies,
    HolidayCalendar Calendar,
    FaultReasons Faults,
    SmsTemplates Texts)
{
    /// <summary>The rules that ship with the system.</summary>
    public static LawInForce Shipped => new(
        ElementRuleSet.Default,
        EligibilityRuleSets.Default,
        CommitmentLetters.Default,
        DistrictRegister.Default,
        PolicySet.Default,
        HolidayCalendar.Embedded,
        FaultReasons.Default,
        SmsTemplates.Embedded);

    /// <summary>Everything the joint review decides on an application (T-08 to T-11).</summary>
    /// <param name="application">The form.</param>
    /// <returns>The items; none when no kind of talent is claimed.</returns>
    public ImmutableArray<ReviewItem> ReviewItems(TalentApplication application) =>
        ElementRules.Checklist(application, Elements) is ChecklistOutcome.Drawn(var checklist)
            ? CompetenceRules.ReviewItems(application, checklist, Elements.Competence)
            : [];

    /// <summary>What an item of the joint review is called.</summary>
    /// <param name="code">An item of this rule set.</param>
    /// <returns>The name.</returns>
    public Wording NameOf(ReviewItemCode code) =>
        Elements.Elements.FirstOrDefault(element => element.Code.Value == code.Value)?.Name
        ?? Elements.Competence.RecordChecks.First(check => check.Code == code).RecordCheck!;

    /// <summary>The conditions that a case is held to: those it pinned when it was first submitted, before that those of the day.</summary>
    /// <param name="file">The file.</param>
    /// <param name="on">The day, a China date.</param>
    /// <returns>The conditions.</returns>
    public EligibilityRuleSet EligibilityOf(CaseFile file, DateOnly on) =>
        Eligibility.Versions.FirstOrDefault(known => known.Version.ToString() == file.Rules?.Eligibility) ?? Eligibility.InForceOn(on);

    /// <summary>The versions, as a case pins them with its first submission.</summary>
    /// <param name="file">The file.</param>
    /// <param name="on">The day of the submission, a China date.</param>
    /// <returns>The versions.</returns>
    public RulesInForce VersionsFor(CaseFile file, DateOnly on) => new(
        Elements.Version.ToString(), EligibilityOf(file, on).Version.ToString(), Policies.Version.ToString(), Calendar.Version);
}
