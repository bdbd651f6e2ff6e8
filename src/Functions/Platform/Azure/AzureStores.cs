using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Functions.Platform.Azure.Blobs;
using TalentSettlement.Functions.Platform.Azure.Tables;
using TalentSettlement.Functions.Platform.Blobs;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Platform.Tables;

namespace TalentSettlement.Functions.Platform.Azure;

/// <summary>The stores in a storage account: tables for what grows, blobs for files. Accounts know the app by its identity; there are no keys.</summary>
internal static class AzureStores
{
    /// <summary>Keeps access log and send ledger in tables, and elements in blobs, where an address is set.</summary>
    public static void AddAzureStores(this IServiceCollection services, RecordStorage account)
    {
        if (account.Tables is { } tables)
        {
            services.AddSingleton(_ => new TableServiceClient(tables, new DefaultAzureCredential()));
            services.AddSingleton<WrittenOrder>();
            services.AddSingleton<IAccessLog>(provider => new TableAccessLog(Table(provider, TableAccessLog.Name), provider.GetRequiredService<WrittenOrder>()));
            services.AddSingleton<ISendLedger>(provider => new TableSendLedger(Table(provider, TableSendLedger.Name), provider.GetRequiredService<WrittenOrder>()));
        }

        if (account.Blobs is { } blobs)
        {
            services.AddSingleton<IElementFiles>(_ => new BlobElementFiles(new AccountBlobs(new BlobServiceClient(blobs, new DefaultAzureCredential()))));
        }
    }

    private static AccountTable Table(IServiceProvider provider, string name) => new(provider.GetRequiredService<TableServiceClient>().GetTableClient(name), name);
}
