using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Districts;

/// <summary>The districts and functional areas of Shenzhen with their public security offices (拟入户地区公安机关, S-44).</summary>
/// <remarks>Which of them there are depends on the day: the guide of 2013 and the measures of 2017 do not know the same ones (Q13).</remarks>
public sealed record SettlementDistricts
{
    private static readonly Lazy<SettlementDistricts> Embedded = new(() => Load(RuleText.Embedded("shenzhen-districts.json")));

    private SettlementDistricts(SettlementDistrictsText text) =>
        (Version, Districts) = (new RuleSetVersion(text.Id, text.Version), [.. text.Districts]);

    /// <summary>The register that comes with Core.</summary>
    public static SettlementDistricts Default => Embedded.Value;

    /// <summary>Which register this is.</summary>
    public RuleSetVersion Version { get; }

    /// <summary>All that there have been, in the order of their codes.</summary>
    public ImmutableArray<SettlementDistrict> Districts { get; }

    /// <summary>Reads a register strictly; each district is given once and has names in the order of their days.</summary>
    /// <param name="json">The text of the register.</param>
    /// <exception cref="RuleSetException">The text is broken at a named place.</exception>
    public static SettlementDistricts Load(string json)
    {
        var text = RuleText.Read<SettlementDistrictsText>(json);
        for (var i = 0; i < text.Districts.Length; i++)
        {
            RefuseBroken(text.Districts[i], text.Districts[..i], $"$.districts[{i}]");
        }

        return new SettlementDistricts(text);
    }

    /// <summary>Those in which a person can settle on a day.</summary>
    /// <param name="day">A China date.</param>
    public ImmutableArray<SettlementDistrict> On(DateOnly day) => [.. Districts.Where(district => district.NameOn(day) is not null)];

    /// <summary>Finds the district of a code.</summary>
    /// <param name="code">The code, as typed or chosen.</param>
    /// <param name="day">The China date of the question.</param>
    /// <param name="district">The district, or null when there is none on that day.</param>
    public bool TryFind(DistrictCode code, DateOnly day, [NotNullWhen(true)] out SettlementDistrict? district)
    {
        district = On(day).FirstOrDefault(known => known.Code == code);
        return district is not null;
    }

    private static void RefuseBroken(SettlementDistrict district, SettlementDistrict[] earlier, string place)
    {
        if (district.Code.Value is not { Length: 6 } code || !code.All(char.IsAsciiDigit) || !code.StartsWith("4403", StringComparison.Ordinal))
        {
            throw new RuleSetException($"{place}.code", $"'{district.Code}' is not six digits beginning with 4403");
        }

        if (earlier.Any(other => other.Code == district.Code))
        {
            throw new RuleSetException($"{place}.code", $"'{district.Code}' is given twice");
        }

        if (district.Names is [] || district.Names.Zip(district.Names[1..], (before, after) => before.From >= after.From).Any(wrong => wrong))
        {
            throw new RuleSetException($"{place}.names", "there is no name, or the names are not in the order of their days");
        }
    }
}
