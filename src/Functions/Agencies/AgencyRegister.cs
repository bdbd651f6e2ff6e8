using TalentSettlement.Core.Agencies;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Agencies;

/// <summary>The city's register of recognised agencies (S-03, A15).</summary>
/// <param name="registry">Where it is kept.</param>
public sealed class AgencyRegister(IRegistry registry)
{
    /// <summary>The partition of the register.</summary>
    public const string Kind = "agency";

    /// <summary>Finds an agency.</summary>
    /// <param name="code">Its code, or <see langword="null"/>.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The agency, or <see langword="null"/> when the register has none of that code.</returns>
    public async Task<Agency?> Find(AgencyCode? code, CancellationToken cancellation) =>
        code is { } named && AgencyRules.IsCode(named.Value) && await registry.Find(Kind, named.Value, cancellation) is { } entry ? entry.Read<Agency>() : null;

    /// <summary>Keeps an agency as it is recognised now.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>Whether it is new.</returns>
    public async Task<bool> Keep(Agency agency, CancellationToken cancellation)
    {
        var entry = Documents.Of(Kind, agency.Code.Value, agency);
        while (!await registry.Create(entry, cancellation))
        {
            if (await registry.Find(Kind, agency.Code.Value, cancellation) is { } known
                && (known.Body == entry.Body || await registry.Replace(known with { Body = entry.Body }, cancellation)))
            {
                return false;
            }
        }

        return true;
    }
}
