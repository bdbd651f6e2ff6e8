using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace TalentSettlement.LocalRuntime.Durable.Clients;

/// <summary>Instances page by page, in the order of their ids; the token is the last id of a page.</summary>
internal sealed class InstancePages(DurableCore core, OrchestrationQuery query) : AsyncPageable<OrchestrationMetadata>
{
    public override async IAsyncEnumerable<Page<OrchestrationMetadata>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        var size = pageSizeHint ?? query.PageSize;
        var after = continuationToken ?? query.ContinuationToken;
        do
        {
            await Task.CompletedTask;
            var rows = core.Store.List(query, after ?? string.Empty, size);
            after = rows.Count < size ? null : rows[^1].Id;
            yield return new([.. rows.Select(row => Metadata.From(row, query.FetchInputsAndOutputs, core.Options.Json))], after);
        }
        while (after is not null);
    }
}
