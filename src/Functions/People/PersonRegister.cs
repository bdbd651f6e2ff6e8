using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TalentSettlement.Core.People;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.People;

/// <summary>Who is registered by real name, by account (T-03).</summary>
/// <param name="registry">Where it is kept.</param>
/// <param name="keys">Turns identity numbers into keys.</param>
public sealed class PersonRegister(IRegistry registry, PersonKeys keys)
{
    private const string Kind = "account";

    /// <summary>The person behind an account.</summary>
    /// <param name="subject">The account.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The person, or <see langword="null"/> when the account is not registered by real name.</returns>
    public async Task<RegisteredPerson?> Find(string subject, CancellationToken cancellation) =>
        await registry.Find(Kind, IdOf(subject), cancellation) is { } entry
            ? JsonSerializer.Deserialize<RegisteredPerson>(entry.Body, ApiJson.Options)
            : null;

    /// <summary>Keeps a verified person for an account.</summary>
    /// <param name="subject">The account.</param>
    /// <param name="applicant">The person.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The person; <see langword="null"/> when the account belongs to another identity number: an account is one person's for good.</returns>
    public async Task<RegisteredPerson?> Keep(string subject, Applicant applicant, CancellationToken cancellation)
    {
        var person = new RegisteredPerson(keys.Of(applicant.IdentityNumber), applicant);
        var entry = new RegistryEntry(Kind, IdOf(subject), JsonSerializer.Serialize(person, ApiJson.Options));
        while (!await registry.Create(entry, cancellation))
        {
            var known = await registry.Find(entry.Kind, entry.Id, cancellation);
            if (known is not null && JsonSerializer.Deserialize<RegisteredPerson>(known.Body, ApiJson.Options)!.PersonKey != person.PersonKey)
            {
                return null;
            }

            if (known is not null && await registry.Replace(known with { Body = entry.Body }, cancellation))
            {
                break;
            }
        }

        return person;
    }

    private static string IdOf(string subject) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(subject)));
}
