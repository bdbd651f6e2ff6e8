using System.Text.Json.Serialization;

namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>In which form an item of written material is handed in.</summary>
[JsonConverter(typeof(KebabCase<MaterialForm>))]
public enum MaterialForm
{
    /// <summary>Printed from the system, signed and sealed (系统打印).</summary>
    Printout = 1,

    /// <summary>The original is handed in (交原件).</summary>
    Original = 2,

    /// <summary>A copy is handed in, the original is seen and given back (验原件，交复印件).</summary>
    CopyOfOriginalSeen = 3,

    /// <summary>Nothing is handed in: a register answers (由系统核对，无需提交).</summary>
    RegisterReading = 4,
}
