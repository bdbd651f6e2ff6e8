using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Districts;

/// <summary>The districts of Tianjin with their joint windows (拟落户地区联审窗口, T-16).</summary>
public sealed record DistrictRegister
{
    private static readonly Lazy<DistrictRegister> Embedded = new(() => Load(RuleText.Embedded("districts.json"), CompetenceTable.Default));

    private DistrictRegister(DistrictRegisterText text) =>
        (Version, Districts) = (new RuleSetVersion(text.Id, text.Version), [.. text.Districts]);

    /// <summary>The register that comes with Core: the sixteen districts.</summary>
    public static DistrictRegister Default => Embedded.Value;

    /// <summary>Which register this is.</summary>
    public RuleSetVersion Version { get; }

    /// <summary>The districts, in the order of their codes.</summary>
    public ImmutableArray<District> Districts { get; }

    /// <summary>Reads a register strictly; each district is given once and names every department of the joint review.</summary>
    /// <param name="json">The text of the register.</param>
    /// <param name="competence">The departments of the joint review.</param>
    /// <exception cref="RuleSetException">The text is broken at a named place.</exception>
    public static DistrictRegister Load(string json, CompetenceTable competence)
    {
        var text = RuleText.Read<DistrictRegisterText>(json);
        for (var i = 0; i < text.Districts.Length; i++)
        {
            RefuseBroken(text.Districts[i], text.Districts[..i], $"$.districts[{i}]", competence);
        }

        return new DistrictRegister(text);
    }

    /// <summary>Finds the district of a code.</summary>
    /// <param name="code">The code, as typed or chosen.</param>
    /// <param name="district">The district, or null when there is none.</param>
    public bool TryFind(DistrictCode code, [NotNullWhen(true)] out District? district)
    {
        district = Districts.FirstOrDefault(known => known.Code == code);
        return district is not null;
    }

    private static void RefuseBroken(District district, District[] earlier, string place, CompetenceTable competence)
    {
        if (district.Code.Value is not { Length: 6 } code || !code.All(char.IsAsciiDigit) || earlier.Any(other => other.Code == district.Code))
        {
            throw new RuleSetException($"{place}.code", $"'{district.Code}' is not six digits, or is given twice");
        }

        if (competence.Departments.FirstOrDefault(department => !district.Departments.ContainsKey(department.Code)) is { } unnamed)
        {
            throw new RuleSetException($"{place}.departments", $"the department '{unnamed.Code}' is not named");
        }
    }
}
