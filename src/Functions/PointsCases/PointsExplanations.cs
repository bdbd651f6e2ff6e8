using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Points;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>Explains the points of a case again (N3): from the journal, so also when the case has ended or what stands on notice and card has changed.</summary>
/// <param name="law">The rules in force.</param>
public sealed class PointsExplanations(LawBook law)
{
    /// <summary>The explanation of the last submission of a case.</summary>
    /// <param name="journal">The journal of the case from the first entry on.</param>
    /// <returns>The explanation; <see langword="null"/> when nothing was submitted.</returns>
    public PointsExplanation? Of(ImmutableArray<JournalEntry<PointsEvent>> journal)
    {
        if (LastOf<PointsEvent.AgencySubmitted>(journal) is not { Declared: var declared })
        {
            return null;
        }

        // Who the person was when they declared: a number that was changed afterwards may name another day of birth.
        var born = ((PointsEvent.Opened)journal[0].Fact).Applicant.IdentityNumber.DateOfBirth;
        var (table, on) = (law.Points.TableOf(declared), declared.At.ChinaDate);
        var declaration = new Declaration(born, declared.Claims);
        var evaluation = EvaluationViews.Of(declaration, Evaluation.Of(declaration, table, law.Points.ConditionsOf(declared), on));
        var accepted = LastOf<PointsEvent.MaterialAccepted>([.. journal.SkipWhile(entry => entry.Fact is not PointsEvent.AgencySubmitted last || last.Declared.Attempt != declared.Attempt)])?.Acceptance;
        return new PointsExplanation(
            evaluation,
            declared.Explanation,
            evaluation.Explanation.Hash == declared.Explanation,
            accepted?.Points,
            accepted is null ? null : Explanation.Of(declaration with { Claims = accepted.Claims }, table, on).Hash == accepted.Explanation);
    }

    private static TFact? LastOf<TFact>(ImmutableArray<JournalEntry<PointsEvent>> journal)
        where TFact : PointsEvent => journal.Select(entry => entry.Fact).OfType<TFact>().LastOrDefault();
}
