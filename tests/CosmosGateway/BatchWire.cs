using System.Text;
using Microsoft.Azure.Cosmos;
using Microsoft.Azure.Cosmos.Serialization.HybridRow;
using Microsoft.Azure.Cosmos.Serialization.HybridRow.IO;
using Microsoft.Azure.Cosmos.Serialization.HybridRow.Layouts;
using Microsoft.Azure.Cosmos.Serialization.HybridRow.RecordIO;
using Microsoft.Azure.Cosmos.Serialization.HybridRow.Schemas;

namespace TalentSettlement.CosmosGateway;

/// <summary>Batches as they go over the wire: records of hybrid rows, by the schema in the client itself.</summary>
internal static class BatchWire
{
    private const int Create = 0;
    private const int Delete = 4;
    private const int Replace = 5;
    private const int Room = 64 * 1024;
    private static readonly Namespace Schemas = ReadSchemas();
    private static readonly LayoutResolverNamespace Layouts = new(Schemas);

    /// <summary>Reads the writes of a batch.</summary>
    /// <exception cref="UnknownRequestException">It holds something else.</exception>
    public static async Task<List<Write>> Read(Stream body)
    {
        var writes = new List<Write>();
        var read = await body.ReadRecordIOAsync(
            (ReadOnlyMemory<byte> record) =>
            {
                var row = new RowBuffer(record.Length);
                if (!row.ReadFrom(record.Span, HybridRowVersion.V1, Layouts))
                {
                    return Result.Failure;
                }

                var reader = new RowReader(ref row);
                writes.Add(Read(ref reader));
                return Result.Success;
            },
            (ReadOnlyMemory<byte> _) => Result.Success,
            new MemorySpanResizer<byte>(Room));
        return read == Result.Success ? writes : throw new UnknownRequestException($"a batch that cannot be read: {read}");
    }

    /// <summary>Writes how a batch ended.</summary>
    public static async Task<byte[]> Results(IReadOnlyList<Written> results)
    {
        using var answer = new MemoryStream();
        var room = new MemorySpanResizer<byte>(Room);
        var layout = Layout("BatchResult");
        var written = await answer.WriteRecordIOAsync(new Segment("batchResult", (Namespace)null!), (long place, out ReadOnlyMemory<byte> record) =>
        {
            record = default;
            if (place >= results.Count)
            {
                return Result.Success;
            }

            var row = new RowBuffer(Room, room);
            row.InitLayout(HybridRowVersion.V1, layout, Layouts);
            var ended = RowWriter.WriteBuffer(ref row, results[(int)place], Describe);
            record = room.Memory[..row.Length];
            return ended;
        });
        return written == Result.Success ? answer.ToArray() : throw new InvalidOperationException($"{written}");
    }

    private static Result Describe(ref RowWriter writer, TypeArgument type, Written result)
    {
        _ = type;
        writer.WriteInt32("statusCode", (int)result.Status);
        if (result.Item is { } item)
        {
            writer.WriteString("eTag", item.ETag);
        }

        return writer.WriteFloat64("requestCharge", result.Charge);
    }

    private static Write Read(ref RowReader reader)
    {
        var (type, id, json, ifMatch) = (-1, (string?)null, Array.Empty<byte>(), (string?)null);
        while (reader.Read())
        {
            switch (reader.Path.ToString())
            {
                case "operationType":
                    reader.ReadInt32(out type);
                    break;
                case "id":
                    reader.ReadString(out id);
                    break;
                case "resourceBody":
                    reader.ReadBinary(out json);
                    break;
                case "ifMatch":
                    reader.ReadString(out ifMatch);
                    break;
                case "resourceType" or "minimalReturnPreference":
                    break;
                case var other:
                    throw new UnknownRequestException($"{other} in a batch");
            }
        }

        return new Write(Kind(type), id, json, ifMatch);
    }

    private static RequestKind Kind(int type) => type switch
    {
        Create => RequestKind.Create,
        Delete => RequestKind.Delete,
        Replace => RequestKind.Replace,
        _ => throw new UnknownRequestException($"operation {type} in a batch"),
    };

    private static Layout Layout(string name) => Layouts.Resolve(Schemas.Schemas.First(schema => schema.Name == name).SchemaId);

    private static Namespace ReadSchemas()
    {
        using var schemas = typeof(CosmosClient).Assembly.GetManifestResourceStream("Microsoft.Azure.Cosmos.Batch.HybridRowBatchSchemas.json")!;
        using var text = new StreamReader(schemas, Encoding.UTF8);
        return Namespace.Parse(text.ReadToEnd());
    }
}
