using TalentSettlement.Functions.Platform.Blobs;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Platform.Tables;
using TalentSettlement.Functions.Tests.Infra;
using TalentSettlement.Functions.Tests.Storage;

namespace TalentSettlement.Functions.Tests.Azurite;

/// <summary>The contracts of access log, send ledger and element files, kept by the adapters for a storage account on Azurite.</summary>
/// <remarks>The adapters are those of the Azure flavour; only the client below them is another one (<see cref="WireTable"/>, <see cref="WireBlobs"/>).</remarks>
[Collection(AzuriteGroup.Name)]
public sealed class AzuriteContractsTests(AzuriteProcess azurite)
{
    public static TheoryData<string> AccessLog { get; } = [.. Contract.TestsOf(typeof(AccessLogContract))];

    // Azurite makes a tag from its clock, and two rows written within a tenth of a millisecond may bear the same: a race there proves nothing.
    public static TheoryData<string> SendLedger { get; } =
        [.. Contract.TestsOf(typeof(SendLedgerContract)).Except([nameof(SendLedgerContract.Many_receipts_at_once_are_all_noted)])];

    public static TheoryData<string> ElementFiles { get; } = [.. Contract.TestsOf(typeof(ElementFilesContract))];

    [NeedsNode(AzuriteProcess.Untested), MemberData(nameof(AccessLog))]
    public Task The_contract_of_the_access_log_holds(string test) => Contract.Run(() => new Log(azurite.Account()), test);

    [NeedsNode(AzuriteProcess.Untested), MemberData(nameof(SendLedger))]
    public Task The_contract_of_the_send_ledger_holds(string test) => Contract.Run(() => new Ledger(azurite.Account()), test);

    [NeedsNode(AzuriteProcess.Untested), MemberData(nameof(ElementFiles))]
    public Task The_contract_of_element_files_holds(string test) => Contract.Run(() => new Files(azurite.Account()), test);

    private sealed class Log(StorageAccount account) : AccessLogContract
    {
        private readonly Lazy<Task<WireTable>> _table = new(() => new WireTable(account, TableAccessLog.Name).Create());

        public override Task DisposeAsync() => Task.CompletedTask;

        protected override async Task<IAccessLog> Open() => new TableAccessLog(await _table.Value, new WrittenOrder(TimeProvider.System));
    }

    private sealed class Ledger(StorageAccount account) : SendLedgerContract
    {
        private readonly Lazy<Task<WireTable>> _table = new(() => new WireTable(account, TableSendLedger.Name).Create());

        public override Task DisposeAsync() => Task.CompletedTask;

        protected override async Task<ISendLedger> Open() => new TableSendLedger(await _table.Value, new WrittenOrder(TimeProvider.System));
    }

    private sealed class Files(StorageAccount account) : ElementFilesContract
    {
        private readonly Lazy<Task<WireBlobs>> _blobs = new(() => new WireBlobs(account).CreateContainers());

        public override Task DisposeAsync() => Task.CompletedTask;

        protected override async Task<IElementFiles> Open() => new BlobElementFiles(await _blobs.Value);
    }
}
