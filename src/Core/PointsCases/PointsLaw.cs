using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.ArticleSix;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Districts;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.Policies;
using TalentSettlement.Core.Registration;
using TalentSettlement.Core.WrittenMaterial;

namespace TalentSettlement.Core.PointsCases;

/// <summary>The dated rules under which commands on settlement by points are decided: data, handed in by whoever asks.</summary>
/// <param name="Tables">The points tables (S-01, Q13).</param>
/// <param name="Conditions">Article 6, every dated version (S-59).</param>
/// <param name="Policies">The policy values.</param>
/// <param name="Calendar">The working-day calendar.</param>
/// <param name="Districts">The districts of Shenzhen.</param>
/// <param name="Agreements">The entrustment agreements (S-02).</param>
/// <param name="Dictionaries">The names of schools, subjects, titles and licences (S-15).</param>
/// <param name="Materials">Which written material is asked for, and what can be wrong with it (S-21, S-29).</param>
/// <param name="Texts">The words of texts to citizens.</param>
public sealed record PointsLaw(
    PointsTables Tables,
    ArticleSixRuleSets Conditions,
    ShenzhenPolicies Policies,
    HolidayCalendar Calendar,
    SettlementDistricts Districts,
    AgencyAgreements Agreements,
    CredentialDictionaries Dictionaries,
    MaterialListRuleSets Materials,
    SmsTemplates Texts)
{
    /// <summary>The rules that ship with the system.</summary>
    public static PointsLaw Shipped => new(
        PointsTables.Embedded,
        ArticleSixRuleSets.Embedded,
        ShenzhenPolicies.Default,
        HolidayCalendar.Embedded,
        SettlementDistricts.Default,
        AgencyAgreements.Default,
        CredentialDictionaries.Default,
        MaterialListRuleSets.Embedded,
        SmsTemplates.Embedded);

    /// <summary>The points table of a case that has submitted nothing yet: the one asked for, or that of the day (Q13).</summary>
    /// <param name="version">The version asked for, for example <c>SZ-2013</c>.</param>
    /// <param name="on">The day, a China date.</param>
    /// <returns>The table, or <see langword="null"/> when there is none of that version.</returns>
    public PointsTable? TableOf(string? version, DateOnly on) =>
        version is null ? Tables.InForceOn(on) : Tables.Tables.FirstOrDefault(table => table.Version.Version == version);

    /// <summary>The points table that a submission has pinned.</summary>
    /// <param name="declared">The submission.</param>
    /// <exception cref="InvalidOperationException">The pinned table is not here any more.</exception>
    public PointsTable TableOf(DeclaredPoints declared) =>
        Tables.Find(declared.Table) ?? throw new InvalidOperationException($"The points table {declared.Table} is gone.");

    /// <summary>The conditions of article 6 that a submission has pinned.</summary>
    /// <param name="declared">The submission.</param>
    /// <exception cref="InvalidOperationException">The pinned conditions are not here any more.</exception>
    public ArticleSixRuleSet ConditionsOf(DeclaredPoints declared) =>
        Conditions.Find(declared.Conditions) ?? throw new InvalidOperationException($"The conditions {declared.Conditions} are gone.");
}
