namespace TalentSettlement.LocalRuntime.Durable.History;

/// <summary>Turns as bytes, one after the other.</summary>
internal sealed class TurnWriter : IDisposable
{
    private readonly MemoryStream _stream = new();
    private readonly BinaryWriter _writer;

    public TurnWriter() => _writer = new BinaryWriter(_stream);

    public void Write(TurnRecord turn)
    {
        _writer.Write(turn.Time);
        _writer.Write7BitEncodedInt(turn.Events.Count);
        foreach (var happened in turn.Events)
        {
            _writer.Write((byte)happened.Kind);
            _writer.Write7BitEncodedInt(happened.Task);
            Write(happened.Name);
            Write(happened.Payload);
        }

        _writer.Write7BitEncodedInt(turn.Actions.Count);
        foreach (var action in turn.Actions)
        {
            _writer.Write((byte)action.Kind);
            Write(action.Name);
            Write(action.Target);
            _writer.Write7BitEncodedInt64(action.Due);
        }
    }

    public void Append(TurnWriter later) => later._stream.WriteTo(_stream);

    public byte[] ToArray() => _stream.ToArray();

    public void Dispose() => _writer.Dispose();

    private void Write(string? text)
    {
        _writer.Write(text is not null);
        if (text is not null)
        {
            _writer.Write(text);
        }
    }
}
