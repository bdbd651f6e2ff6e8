using System.Collections.Frozen;
using System.Collections.Immutable;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Registration;

/// <summary>The lists of schools, majors, titles and licences that the form offers (毕业院校、专业、专业技术资格、职业（执业）资格, S-15).</summary>
public sealed record CredentialDictionaries
{
    private static readonly Lazy<CredentialDictionaries> Embedded = new(() => Load(RuleText.Embedded("shenzhen-dictionaries.json")));

    private readonly FrozenSet<(CredentialKind Kind, string Name)> listed;

    private CredentialDictionaries(CredentialDictionariesText text)
    {
        (Version, Dictionaries) = (new RuleSetVersion(text.Id, text.Version), [.. text.Dictionaries]);
        listed = text.Dictionaries.SelectMany(dictionary => dictionary.Names.Select(name => (dictionary.Kind, CredentialName.Normalise(name)))).ToFrozenSet();
    }

    /// <summary>The dictionaries that come with Core.</summary>
    public static CredentialDictionaries Default => Embedded.Value;

    /// <summary>Which dictionaries these are.</summary>
    public RuleSetVersion Version { get; }

    /// <summary>One dictionary for each kind.</summary>
    public ImmutableArray<CredentialList> Dictionaries { get; }

    /// <summary>Whether a name is listed, however it was typed.</summary>
    /// <param name="credential">The name and what it is the name of.</param>
    public bool Has(Credential credential) => listed.Contains((credential.Kind, CredentialName.Normalise(credential.Name)));

    /// <summary>Reads dictionaries strictly: one for each kind, each name once and no name that nobody could type.</summary>
    /// <param name="json">The text of the dictionaries.</param>
    /// <exception cref="RuleSetException">The text is broken at a named place.</exception>
    public static CredentialDictionaries Load(string json)
    {
        var text = RuleText.Read<CredentialDictionariesText>(json);
        if (!text.Dictionaries.Select(dictionary => dictionary.Kind).Order().SequenceEqual(Enum.GetValues<CredentialKind>()))
        {
            throw new RuleSetException("$.dictionaries", "there is not exactly one dictionary for each kind");
        }

        for (var i = 0; i < text.Dictionaries.Length; i++)
        {
            RefuseBroken(text.Dictionaries[i].Names, $"$.dictionaries[{i}].names");
        }

        return new CredentialDictionaries(text);
    }

    private static void RefuseBroken(ImmutableArray<string> names, string place)
    {
        var known = new HashSet<string>();
        foreach (var (i, name) in names.Index())
        {
            if (!CredentialReview.IsWellFormed(name))
            {
                throw new RuleSetException($"{place}[{i}]", $"'{name}' is too short or too long");
            }

            if (!known.Add(CredentialName.Normalise(name)))
            {
                throw new RuleSetException($"{place}[{i}]", $"'{name}' is given twice");
            }
        }
    }
}
