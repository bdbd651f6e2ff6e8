using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Policies;
using TalentSettlement.Core.TalentCases;

namespace TalentSettlement.Core.Amendments;

/// <summary>The rules of both procedures as they are in force at one time.</summary>
/// <param name="Talent">The rules of the Tianjin procedure.</param>
/// <param name="Points">The rules of the Shenzhen procedure.</param>
public sealed record Statutes(LawInForce Talent, PointsLaw Points)
{
    /// <summary>The rules that ship with the system.</summary>
    public static Statutes Shipped => new(LawInForce.Shipped, PointsLaw.Shipped);

    /// <summary>The working-day calendar, one for the whole country.</summary>
    public HolidayCalendar Calendar => Points.Calendar;

    /// <summary>The rules after an amendment.</summary>
    /// <remarks>A paper that a later release ships itself, or one that it has overtaken, adds nothing any more.</remarks>
    /// <param name="amendment">The amendment.</param>
    /// <exception cref="RuleSetException">The amendment cannot be used; its number and the place are named.</exception>
    public Statutes After(Amendment amendment) => amendment.Rule switch
    {
        AmendedRule.HolidayArrangement(var paper) when Calendar.HasOvertaken(paper) => this,
        AmendedRule.HolidayArrangement(var paper) => With(Amended(paper, amendment.Number)),
        AmendedRule.AcceptanceCutoff(var lastDay) => this with
        {
            Points = Points with
            {
                Policies = Points.Policies.WithAcceptanceCutoff(lastDay, amendment.At.ChinaDate, amendment.Source, amendment.Number),
            },
        },
        _ => throw new RuleSetException($"amendment {amendment.Number}", "is of a kind that this version does not know"),
    };

    private Statutes With(HolidayCalendar calendar) =>
        new(Talent with { Calendar = calendar }, Points with { Calendar = calendar });

    private HolidayCalendar Amended(HolidayPaper paper, int number)
    {
        try
        {
            return Calendar.Amend(paper);
        }
        catch (FormatException faulty)
        {
            // Whoever starts the system must find the record that is wrong, not only what is wrong with it.
            throw new RuleSetException($"amendment {number}", faulty.Message, faulty);
        }
    }
}
