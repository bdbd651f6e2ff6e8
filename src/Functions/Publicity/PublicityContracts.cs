using System.Collections.Immutable;
using TalentSettlement.Core.Publicity;

namespace TalentSettlement.Functions.Publicity;

/// <summary>Another day of publication for a batch, and whether an indicator follows (P-BATCH, Q7).</summary>
/// <param name="PublicationDay">The China date: from the day of the cut-off up to the day of the next cut-off, and not past.</param>
/// <param name="Indicator">Whether an indicator is issued after the publicity.</param>
public sealed record PlanBatch(DateOnly PublicationDay, IndicatorStage Indicator);

/// <summary>A batch, for everybody.</summary>
/// <param name="Batch">The batch.</param>
/// <param name="Stage">How far it is.</param>
/// <param name="ClosesAt">The first moment that is too late to join it, at +08:00.</param>
/// <param name="PublicationDay">The China date on which it is to be made public.</param>
/// <param name="Indicator">Whether an indicator follows.</param>
/// <param name="PublishedOn">The China date on which it was made public.</param>
/// <param name="LastDay">The last China date of its publicity, on which objections are still received.</param>
public sealed record BatchView(
    string Batch, BatchStage Stage, DateTimeOffset ClosesAt, DateOnly PublicationDay, IndicatorStage Indicator, DateOnly? PublishedOn, DateOnly? LastDay);

/// <summary>The batches, the latest first.</summary>
/// <param name="Items">The batches.</param>
/// <param name="Next">What to ask with for the next page.</param>
public sealed record BatchList(ImmutableArray<BatchView> Items, string? Next);

/// <summary>A page of the public list (公示名单).</summary>
/// <param name="Batch">The batch and its dates.</param>
/// <param name="HowToObject">How to object, in words; absent when the list is not public.</param>
/// <param name="Lines">The lines; none before the publication and after the end of publicity.</param>
/// <param name="Next">What to ask with for the next page.</param>
public sealed record PublicListView(BatchView Batch, string? HowToObject, ImmutableArray<PublicLine> Lines, string? Next);
