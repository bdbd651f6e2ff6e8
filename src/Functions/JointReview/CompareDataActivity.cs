using System.Collections.Immutable;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.Language;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.JointReview;

/// <summary>Asks the registers about the items one department leads, and puts the receipts on record (T-12).</summary>
/// <remarks>May run more than once for one step: an item that has its receipt is not compared again.</remarks>
/// <param name="cases">The cases.</param>
/// <param name="sources">The registers.</param>
/// <param name="seals">Seals the receipts.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class CompareDataActivity(
    TalentCaseDesk cases, IComparisonSources sources, ReceiptSeals seals, LawBook law, TimeProvider clock)
{
    /// <summary>Compares.</summary>
    /// <param name="step">The case, the round and the department.</param>
    /// <param name="durable">Wakes procedures.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>When the receipts are on record.</returns>
    [Function(nameof(CompareDataActivity))]
    public async Task Run(
        [ActivityTrigger] DepartmentComparison step, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        if (await cases.Find(step.Case, cancellation) is not { State: TalentCase.UnderReview { Board: var board } review } loaded || board.Round != step.Round)
        {
            return;
        }

        var open = board.Items.Where(item => item.AwaitsComparison && item.Competent[0].Value == step.Department).Select(item => item.Item).ToHashSet();
        var comparable = law.Talent.ReviewItems(review.File.Application).Where(item => open.Contains(item.Code) && item.Comparison is not null);
        var receipts = await Task.WhenAll(comparable.Select(item => Compare(item, review.File, cancellation)));
        if (receipts.Length > 0)
        {
            await cases.Record(loaded, Actor.System, state => ReviewRules.Compare(state, step.Round, [.. receipts]), durable, cancellation);
        }
    }

    private async Task<(ReviewItemCode, ComparisonReceipt)> Compare(ReviewItem item, CaseFile file, CancellationToken cancellation)
    {
        var comparison = item.Comparison!;
        var answer = await sources.Ask(comparison, file, cancellation);
        var fields = comparison.Fields.Select(KebabWord.Of).ToImmutableArray();
        var receipt = new ComparisonReceipt(
            comparison.Source.Code,
            clock.GetUtcNow(),
            answer.Answer,
            answer.Answer is ComparisonAnswer.Match or ComparisonAnswer.Mismatch ? [.. fields.Except(answer.Differing)] : [],
            answer.Differing,
            answer.AsOf,
            "");
        return (item.Code, seals.Seal(file.Id, item.Code, receipt));
    }
}
