using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TalentSettlement.CosmosGateway;

/// <summary>A question of the one form the gateway knows: some members of the items along one indexed path, in its order.</summary>
/// <remarks><c>SELECT path [AS name], … FROM c WHERE path &lt; @value [AND …] ORDER BY path ASC</c>, with one path in <c>WHERE</c> and <c>ORDER BY</c>.</remarks>
internal sealed partial class ListQuery
{
    private readonly Queue<string> _words;
    private readonly List<(string[] Path, string Name)> _members = [];
    private readonly List<(string Comparison, string Parameter)> _bounds = [];

    /// <summary>Reads a question.</summary>
    /// <exception cref="UnknownRequestException">It is of another form.</exception>
    public ListQuery(string text)
    {
        Text = text;
        _words = new Queue<string>(Words().Matches(text).Select(match => match.Value));
        if (string.Concat(_words) != Spaces().Replace(text, ""))
        {
            throw Unknown();
        }

        Take("SELECT");
        do
        {
            var path = Path();
            _members.Add((path, TakeIf("AS") ? _words.Dequeue() : path[^1]));
        }
        while (TakeIf(","));
        Take("FROM");
        Take("c");
        Take("WHERE");
        do
        {
            Bound();
        }
        while (TakeIf("AND"));
        Take("ORDER");
        Take("BY");
        Along(Path());
        Take("ASC");
        if (_words.Count > 0)
        {
            throw Unknown();
        }
    }

    /// <summary>The question as it was asked.</summary>
    public string Text { get; }

    /// <summary>The path it goes along.</summary>
    public string[] Indexed { get; private set; } = [];

    /// <summary>The path as the question writes it.</summary>
    public string Expression => "c" + string.Concat(Indexed.Select(part => Name().IsMatch(part) ? $".{part}" : $"[\"{part}\"]"));

    /// <summary>What an item has at the path; <see langword="null"/> when it has nothing there, or no text.</summary>
    public string? ValueOf(JsonObject item) => At(item, Indexed) is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    /// <summary>Whether a value is within the bounds.</summary>
    public bool Includes(string value, IReadOnlyDictionary<string, string> parameters) => _bounds.TrueForAll(bound =>
    {
        var order = string.CompareOrdinal(value, parameters[bound.Parameter]);
        return bound.Comparison switch
        {
            ">" => order > 0,
            "<" => order < 0,
            "<=" => order <= 0,
            _ => throw Unknown(),
        };
    });

    /// <summary>What is asked of an item.</summary>
    public JsonObject Row(JsonObject item) => new(
        from member in _members
        let value = At(item, member.Path)
        where value is not null
        select KeyValuePair.Create(member.Name, (JsonNode?)value.DeepClone()));

    private static JsonNode? At(JsonObject item, string[] path) =>
        path.Aggregate((JsonNode?)item, (node, part) => node is JsonObject members && members.TryGetPropertyValue(part, out var member) ? member : null);

    private string[] Path()
    {
        Take("c");
        var path = new List<string>();
        while (_words.TryPeek(out var next) && next is "." or "[")
        {
            path.Add(TakeIf(".") ? _words.Dequeue() : Quoted());
        }

        return [.. path];
    }

    private string Quoted()
    {
        Take("[");
        var text = _words.Dequeue();
        Take("]");
        return text[1..^1];
    }

    private void Bound()
    {
        Along(Path());
        _bounds.Add((_words.Dequeue(), _words.Dequeue()));
    }

    private void Along(string[] path)
    {
        if (Indexed.Length > 0 && !Indexed.SequenceEqual(path))
        {
            throw Unknown();
        }

        Indexed = path;
    }

    private void Take(string word)
    {
        if (!TakeIf(word))
        {
            throw Unknown();
        }
    }

    private bool TakeIf(string word) => _words.TryPeek(out var next) && next == word && _words.Dequeue() is not null;

    private UnknownRequestException Unknown() => new($"the question {Text}");

    [GeneratedRegex("""[A-Za-z_][A-Za-z0-9_]*|@[a-z]+|"[^"]*"|<=|>=|[<>=.,\[\]]""")]
    private static partial Regex Words();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$")]
    private static partial Regex Name();
}
