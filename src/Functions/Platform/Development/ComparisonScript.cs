using System.Collections.Concurrent;
using System.Text.Json;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.People;
using TalentSettlement.Functions.JointReview;
using TalentSettlement.Functions.Platform.Http;

namespace TalentSettlement.Functions.Platform.Development;

/// <summary>What the registers know of whom: from <c>samples/comparison-answers.json</c>, and whatever a test adds.</summary>
/// <remarks>An answer for one register goes before one for every register, one for a person before one for everybody.</remarks>
public sealed class ComparisonScript
{
    /// <summary>Stands for every register, and for everybody.</summary>
    public const string Any = "*";

    private static readonly SourceAnswer KnowsNothing = new(ComparisonAnswer.NoSource, []);
    private readonly ConcurrentDictionary<(string Person, string Source), SourceAnswer> answers = new();

    /// <summary>Reads the answers that come with the build; none when the file is not deployed.</summary>
    /// <returns>The script.</returns>
    public static ComparisonScript Load()
    {
        var script = new ComparisonScript();
        var persons = SampleFiles.Read("comparison-answers.json") is { } json
            ? JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, SourceAnswer>>>(json, ApiJson.Options)!
            : [];
        foreach (var (person, sources) in persons)
        {
            foreach (var (source, answer) in sources)
            {
                script.Set(person, source, answer);
            }
        }

        return script;
    }

    /// <summary>Lets one register, or every one, answer so about one person from now on.</summary>
    /// <param name="person">The person.</param>
    /// <param name="source">The register's code, or <see cref="Any"/>.</param>
    /// <param name="answer">The answer.</param>
    public void Set(IdentityNumber person, string source, SourceAnswer answer) => Set(person.Value, source, answer);

    /// <summary>Lets one register, or every one, answer so about everybody who has no answer of their own.</summary>
    /// <param name="source">The register's code, or <see cref="Any"/>.</param>
    /// <param name="answer">The answer.</param>
    public void Set(string source, SourceAnswer answer) => Set(Any, source, answer);

    /// <summary>What a register answers.</summary>
    /// <param name="person">The person.</param>
    /// <param name="source">The register's code.</param>
    /// <returns>The answer; that it knows nothing when none was given.</returns>
    public SourceAnswer Answer(IdentityNumber person, string source) =>
        Find(person.Value, source) ?? Find(person.Value, Any) ?? Find(Any, source) ?? Find(Any, Any) ?? KnowsNothing;

    private SourceAnswer? Find(string person, string source) => answers.GetValueOrDefault((person, source));

    private void Set(string person, string source, SourceAnswer answer) =>
        answers[(person, source)] = answer.Differing.IsDefault ? answer with { Differing = [] } : answer;
}
