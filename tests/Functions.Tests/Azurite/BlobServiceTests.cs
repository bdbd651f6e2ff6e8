using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using TalentSettlement.Functions.Platform.Blobs;

namespace TalentSettlement.Functions.Tests.Azurite;

/// <summary>What <see cref="BlobElementFiles"/> takes for granted of a blob service, each asked of Azurite in its own containers and names.</summary>
/// <remarks>Proven: conditions, copies within an account, streams. Not proven: tokens in place of keys, signatures of user delegation, verdicts of Defender, events.</remarks>
[Collection(AzuriteGroup.Name)]
public sealed class BlobServiceTests(AzuriteProcess azurite)
{
    private static readonly byte[] Content = RandomNumberGenerator.GetBytes(20_000);
    private static readonly string Digest = Convert.ToHexStringLower(SHA256.HashData(Content));
    private static readonly BlobPlace Quarantined = new(BlobElementFiles.QuarantineContainer, Digest);
    private static readonly BlobPlace Clean = new(BlobElementFiles.ElementsContainer, Digest);

    [NeedsAzurite]
    public async Task A_digest_is_a_name_and_is_stored_once_the_second_time_is_answered_409()
    {
        var blobs = await Blobs();

        Assert.Equal(HttpStatusCode.Created, await blobs.Created(Quarantined, Content));
        Assert.Equal(HttpStatusCode.Conflict, await blobs.Created(Quarantined, [1]));
        Assert.Equal(Content, await Read(blobs, Quarantined));
    }

    [NeedsAzurite]
    public async Task A_copy_within_the_account_is_complete_when_it_is_answered_and_the_original_can_go()
    {
        var blobs = await Blobs();
        await blobs.Created(Quarantined, Content);

        Assert.Equal((HttpStatusCode.Accepted, "success"), await blobs.Copied(Quarantined, Clean));
        Assert.Equal(HttpStatusCode.Accepted, await blobs.Removed(Quarantined));

        Assert.Equal(Content, await Read(blobs, Clean));
        Assert.False(await blobs.Exists(Quarantined, default));
    }

    [NeedsAzurite]
    public async Task A_copy_of_what_is_not_there_is_answered_404()
    {
        var blobs = await Blobs();

        Assert.Equal(HttpStatusCode.NotFound, (await blobs.Copied(Quarantined, Clean)).Status);
        Assert.False(await blobs.Exists(Clean, default));
    }

    [NeedsAzurite]
    public async Task A_copy_onto_what_is_there_changes_nothing_409()
    {
        var blobs = await Blobs();
        await blobs.Created(Quarantined, [1]);
        await blobs.Created(Clean, Content);

        Assert.Equal(HttpStatusCode.Conflict, (await blobs.Copied(Quarantined, Clean)).Status);
        Assert.Equal(Content, await Read(blobs, Clean));
    }

    [NeedsAzurite]
    public async Task Removing_what_is_gone_is_answered_404()
    {
        var blobs = await Blobs();

        Assert.Equal(HttpStatusCode.NotFound, await blobs.Removed(Quarantined));
    }

    [NeedsAzurite]
    public async Task A_download_that_broke_off_goes_on_from_the_byte_it_had_reached()
    {
        var blobs = await Blobs();
        await blobs.Created(Clean, Content);

        using var rest = await blobs.Read(Clean, new RangeHeaderValue(15_000, null));

        Assert.Equal(HttpStatusCode.PartialContent, rest.StatusCode);
        Assert.Equal(Content[15_000..], await rest.Content.ReadAsByteArrayAsync());
    }

    private static async Task<byte[]> Read(WireBlobs blobs, BlobPlace place)
    {
        using var answer = await blobs.Read(place, null);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }

    private Task<WireBlobs> Blobs() => new WireBlobs(azurite.Account()).CreateContainers();
}
