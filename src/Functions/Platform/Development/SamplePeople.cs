using System.Collections.Immutable;
using System.Text.Json;
using TalentSettlement.Core.People;
using TalentSettlement.Functions.Platform.Http;

namespace TalentSettlement.Functions.Platform.Development;

/// <summary>The invented people of <c>samples/people.json</c>.</summary>
/// <param name="all">The people.</param>
public sealed class SamplePeople(ImmutableArray<SamplePerson> all)
{
    /// <summary>Everybody, in the order of the file.</summary>
    public ImmutableArray<SamplePerson> All { get; } = all;

    /// <summary>Reads the people who come with the build; nobody when the file is not deployed.</summary>
    /// <returns>The people.</returns>
    public static SamplePeople Load() => new(SampleFiles.Read("people.json") is { } json
        ? JsonSerializer.Deserialize<ImmutableArray<SamplePerson>>(json, ApiJson.Requests)
        : []);

    /// <summary>Finds a person.</summary>
    /// <param name="accountOrName">The account, or the name.</param>
    /// <returns>The person.</returns>
    /// <exception cref="ArgumentException">There is nobody of that account or name.</exception>
    public SamplePerson Of(string accountOrName) =>
        All.FirstOrDefault(person => person.Account == accountOrName || person.Name.Value == accountOrName)
        ?? throw new ArgumentException($"There is no sample person '{accountOrName}'.", nameof(accountOrName));

    /// <summary>Finds a person by identity number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The person, or <see langword="null"/> when it is nobody of the samples.</returns>
    public SamplePerson? With(IdentityNumber number) => All.FirstOrDefault(person => person.IdentityNumber == number);
}
