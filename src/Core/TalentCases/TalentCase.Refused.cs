using System.Collections.Immutable;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.Sanctions;

namespace TalentSettlement.Core.TalentCases;

public abstract partial record TalentCase
{
    /// <summary>Ended because of fraud; the person is barred for six months (T-24).</summary>
    /// <param name="File">The file.</param>
    /// <param name="Board">The round as it stood: an annulled finding re-opens the case where it left (D4).</param>
    /// <param name="Item">The item on which fraud was found.</param>
    /// <param name="Sanction">The bar.</param>
    /// <param name="At">When the case ended.</param>
    public sealed record Refused(
        CaseFile File, ReviewBoard Board, ReviewItemCode Item, Sanction Sanction, DateTimeOffset At) : TalentCase(File)
    {
        private protected override TalentCase? Next(JournalEntry<TalentEvent> entry) => entry.Fact switch
        {
            TalentEvent.FindingAnnulled(var annulled) => this with { Sanction = annulled },
            TalentEvent.Reopened => new UnderReview(
                File with { Attempts = File.Attempts.SetItem(File.Round - 1, File.Attempts[^1] with { EndedAt = null, Ended = null }) },
                Board.With(Item, of => of with { Opinions = [.. of.Opinions.Where(opinion => opinion.Finding is not Finding.FraudFound)] })
                    with
                { Reopened = Board.Reopened + 1 },
                ImmutableDictionary<DepartmentCode, int>.Empty),
            _ => null,
        };
    }
}
