using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>Whether the inventor of a patent was changed.</summary>
[JsonConverter(typeof(KebabCase<InventorChange>))]
public enum InventorChange
{
    /// <summary>Never changed.</summary>
    Never = 1,

    /// <summary>Changed, before the patent was authorised.</summary>
    BeforeAuthorisation = 2,

    /// <summary>Changed, after the patent was authorised.</summary>
    AfterAuthorisation = 3,
}
