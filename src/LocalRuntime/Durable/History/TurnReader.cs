namespace TalentSettlement.LocalRuntime.Durable.History;

/// <summary>Reads what <see cref="TurnWriter"/> wrote.</summary>
internal static class TurnReader
{
    public static IEnumerable<TurnRecord> Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        while (reader.BaseStream.Position < reader.BaseStream.Length)
        {
            var time = reader.ReadInt64();
            var events = new HistoryEvent[reader.Read7BitEncodedInt()];
            for (var i = 0; i < events.Length; i++)
            {
                events[i] = new((EventKind)reader.ReadByte(), reader.Read7BitEncodedInt(), Text(reader), Text(reader));
            }

            var actions = new HistoryAction[reader.Read7BitEncodedInt()];
            for (var i = 0; i < actions.Length; i++)
            {
                actions[i] = new((ActionKind)reader.ReadByte(), Text(reader), Text(reader), reader.Read7BitEncodedInt64());
            }

            yield return new TurnRecord(time, events, actions);
        }
    }

    private static string? Text(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;
}
