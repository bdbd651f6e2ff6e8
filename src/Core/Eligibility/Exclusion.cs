using System.Collections.Frozen;
using System.Globalization;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.People;

namespace TalentSettlement.Core.Eligibility;

/// <summary>Something that bars every way to qualify (不能办理情形).</summary>
/// <param name="Reason">The code of the reason.</param>
/// <param name="When">Whom it bars, by the form.</param>
/// <param name="Sex">Whom it bars, by sex; absent for both.</param>
/// <param name="FromAge">From which age on (已满N周岁), in completed years; absent for every age.</param>
/// <param name="UnderAge">Below which age (未满N周岁); absent for every age.</param>
internal sealed record Exclusion(string Reason, FactCondition When, Sex? Sex, int? FromAge, int? UnderAge)
{
    /// <summary>The figures under which a shortfall explains itself.</summary>
    public static readonly FrozenSet<string> Figures = ["age"];

    /// <summary>Why the person is barred, or null when not.</summary>
    public Shortfall? Judge(JudgedFacts facts)
    {
        var age = Age.On(facts.Applicant.DateOfBirth, facts.On).CompletedYears;
        var barred = When.Holds(facts.Form)
            && (Sex is null || Sex == facts.Applicant.Sex)
            && (FromAge is null || age >= FromAge)
            && (UnderAge is null || age < UnderAge);
        return (barred, FromAge, UnderAge) switch
        {
            (false, _, _) => null,
            (_, { } from, _) => new Shortfall(Reason).With("age", from.ToString(CultureInfo.InvariantCulture)),
            (_, _, { } under) => new Shortfall(Reason) { Until = Age.Birthday(facts.Applicant.DateOfBirth, under) }
                .With("age", under.ToString(CultureInfo.InvariantCulture)),
            _ => new Shortfall(Reason),
        };
    }
}
