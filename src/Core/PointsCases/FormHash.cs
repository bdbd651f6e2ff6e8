using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.Points;

namespace TalentSettlement.Core.PointsCases;

/// <summary>Names a form by its content, so that a check of originals holds for just what was checked (S-51).</summary>
public static class FormHash
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    /// <summary>The hash of what is filled in; the order of the claims does not matter.</summary>
    /// <param name="file">The file.</param>
    public static ContentHash Of(PointsFile file) => ContentHash.Of(
        JsonSerializer.Serialize(file.Registration, Written)
        + string.Join('\n', file.Claims.Select(claim => JsonSerializer.Serialize<Claim>(claim, Written)).Order(StringComparer.Ordinal)));
}
